import { useEffect, useState } from 'preact/hooks'
import { plannedBreak, type BreakIdentity } from '../../core/content/planned-break.ts'
import type { PickedBreak } from '../../core/content/pick.ts'
import { findPlan } from '../../core/content/stored-plans.ts'
import type { BreakLibrary } from '../../core/content/types.ts'
import type { Snapshot } from '../../platform/snapshot.ts'

/** How long the stored plan may take to come before what follows from the break's id alone is taken. */
const MAX_WAIT_MS = 1000

/**
 * What a guided break consists of; null while its plan is awaited. Asked once,
 * at its start: an item that hurts on the way stays part of the break that it
 * ended.
 */
export function usePlannedBreak(
  named: BreakIdentity | null,
  { plans, settings, choices }: Snapshot,
  library: BreakLibrary,
): PickedBreak | null {
  const [asked, setAsked] = useState<{ breakId: string; picked: PickedBreak } | null>(null)
  const [waitedFor, setWaitedFor] = useState<string | null>(null)
  const breakId = named?.breakId ?? null
  const picked = asked?.breakId === breakId ? asked.picked : null

  useEffect(() => {
    if (breakId === null) return
    const timer = setTimeout(() => setWaitedFor(breakId), MAX_WAIT_MS)
    return () => clearTimeout(timer)
  }, [breakId])

  if (named === null || picked !== null) return picked
  if (findPlan(plans, named.breakId) === null && waitedFor !== named.breakId) return null
  const person = { body: settings.body, choices }
  const now = plannedBreak(library, plans, named, person)
  setAsked({ breakId: named.breakId, picked: now })
  return now
}
