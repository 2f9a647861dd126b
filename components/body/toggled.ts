/** The ticked ones with one more or one less, in the order in which they are asked. */
export function toggled<Value>(
  all: readonly Value[],
  ticked: readonly Value[],
  value: Value,
  on: boolean,
): Value[] {
  return all.filter((one) => (one === value ? on : ticked.includes(one)))
}
