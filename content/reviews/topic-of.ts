/** The topic whose entries have this id; null where none has. */
export function topicOf<Topic extends string>(
  topics: Readonly<Record<Topic, object>>,
  id: string,
): Topic | null {
  const all = Object.keys(topics) as Topic[]
  return all.find((topic) => Object.hasOwn(topics[topic], id)) ?? null
}
