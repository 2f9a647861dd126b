import type { ItemId } from '../../../items/index.ts'

/** What figures of items show that look different from a wheelchair. */
export const labelsInWheelchair: Readonly<Record<string, string>> = {
  'walk-two': 'A person in a wheelchair rolls along at an easy pace.',
  'walk-five': 'A person in a wheelchair rolls past a window at an easy pace.',
  'refill-walk': 'A person in a wheelchair rolls along with a cup.',
  'glute-squeeze': 'A person in a wheelchair squeezes the muscles they sit on.',
} satisfies Partial<Record<ItemId, string>>
