import * as v from 'valibot'
import { Host, MAX_HOSTS } from '../settings/schema.ts'
import { webHostOf } from './hosts.ts'

/** What became of a host that a person wrote. */
export type HostInput =
  | { is: 'fits'; host: string }
  | { is: 'bad' }
  | { is: 'known'; host: string }
  | { is: 'full' }

/** Reads what a person wrote or pasted (`Meet.Example.com`, `https://example.com/a`) for a list. */
export function parseHostInput(input: string, list: readonly string[]): HostInput {
  const trimmed = input.trim().toLowerCase()
  const host = webHostOf(trimmed.includes('://') ? trimmed : `https://${trimmed}`)
  if (trimmed === '' || host === null || !v.is(Host, host) || !host.includes('.')) {
    return { is: 'bad' }
  }
  if (list.includes(host)) return { is: 'known', host }
  return list.length >= MAX_HOSTS ? { is: 'full' } : { is: 'fits', host }
}
