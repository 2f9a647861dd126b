/** Facts joined with their words, by id, in the order they are written. */
export function byId<Id extends string, Entry>(
  facts: Readonly<Record<Id, unknown>>,
  join: (id: Id) => Entry,
): ReadonlyMap<string, Entry> {
  return new Map(keysOf(facts).map((id) => [id, join(id)]))
}

export function keysOf<Id extends string>(facts: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(facts) as Id[]
}
