import { isEqual } from '../is-equal.ts'
import { parseSettings } from '../settings/parse.ts'
import type { Settings } from '../settings/schema.ts'
import { GROUPS, isSection, valueOf, withGroup } from './groups.ts'
import { mergeGroups, sameGroup, sameStamp, type Group, type Groups } from './merge.ts'
import { ownGroups, type Stamps } from './own.ts'
import { readShared } from './shared.ts'

export type Exchange = {
  /** What this machine has from now on. */
  settings: Settings
  stamps: Stamps
  /** What was chosen here, by group, where it is now as another machine has it. */
  replaced: Record<string, unknown>
  /** What was there and can't be used, by name. Here it stays as it was. */
  unusable: string[]
  /** What the others don't know yet. */
  toSend: Groups
  /** Whether the one value of an older Uncramp has yet to make room for groups. */
  oldIsThere: boolean
  /** Nothing is shared: either nobody began, or somebody deleted everything. */
  isEmpty: boolean
}

/**
 * Brings what this machine has and what the browser's sync holds together. It
 * writes nothing, so it can be done again at any time; done twice, the second
 * time changes nothing.
 *
 * A machine that joins takes over what the others share, whenever it was
 * changed: somebody who tries Uncramp on a second computer and then switches
 * sync on would else undo, unseen, what they set up on the first. What is lost
 * so is lost where they sit, who can be told and can have it back.
 */
export function exchangeSettings(
  own: { settings: Settings; stamps: Stamps; joins: boolean },
  stored: Readonly<Record<string, unknown>>,
): Exchange {
  const { items, old, unreadable } = readShared(stored)
  const local = ownGroups(own.settings, own.stamps)
  const shared = old ? mergeGroups(items, old) : items
  const both = own.joins ? new Map([...local, ...shared]) : mergeGroups(local, shared)

  let { settings } = own
  const stamps = { ...own.stamps }
  const replaced: Record<string, unknown> = {}
  const invalid: string[] = []
  const toSend = new Map<string, Group>()
  for (const [name, group] of both) {
    const here = valueOf(own.settings, name)
    const taken = isEqual(group.value, here) ? settings : settingsWith(settings, name, group.value)
    if (taken === null) {
      invalid.push(name)
      continue
    }
    settings = taken
    // What was chosen before there were stamps gets none by being looked at.
    const { era, changedAtMs, by } = group
    if (by !== '' || changedAtMs > 0) stamps[name] = { era, changedAtMs, by }
    if (local.has(name) && !isEqual(valueOf(settings, name), here)) replaced[name] = here
    const item = items.get(name)
    if (!item || !sameGroup(item, group)) toSend.set(name, group)
  }
  return {
    settings,
    stamps,
    replaced,
    unusable: [...unreadable, ...invalid],
    toSend,
    oldIsThere: old !== null,
    isEmpty: items.size === 0 && old === null,
  }
}

/** The groups in which two settings differ. */
export function changedGroups(one: Settings, other: Settings): string[] {
  return GROUPS.filter((name) => !isEqual(valueOf(one, name), valueOf(other, name)))
}

/** The settings with what an exchange replaced as it was before. */
export function withOwnSettings(
  settings: Settings,
  replaced: Readonly<Record<string, unknown>>,
): Settings {
  return GROUPS.reduce((back, name) => {
    const value = replaced[name]
    return value === undefined ? back : (settingsWith(back, name, value) ?? back)
  }, settings)
}

/** Whether both stamps say the same of every group. */
export function sameStamps(one: Stamps, other: Stamps): boolean {
  return GROUPS.every((name) => {
    const [here, there] = [one[name], other[name]]
    return here && there ? sameStamp(here, there) : here === there
  })
}

/**
 * The settings with a group from elsewhere, or null where it doesn't fit. A
 * field that an older Uncramp didn't send stays as it is here, and one that
 * only a newer one knows is left out.
 */
function settingsWith(settings: Settings, name: string, sent: unknown): Settings | null {
  const here = valueOf(settings, name)
  const value = isSection(here) && isSection(sent) ? { ...here, ...sent } : sent
  const parsed = parseSettings(withGroup(settings, name, value)).settings
  return covers(value, valueOf(parsed, name)) ? parsed : null
}

/** Whether all that was parsed is as it was sent: else something of it fell to a default. */
function covers(sent: unknown, parsed: unknown): boolean {
  if (!isSection(parsed)) return isEqual(sent, parsed)
  return Object.entries(parsed).every(([field, value]) => isEqual(valueOf(sent, field), value))
}
