import * as v from 'valibot'
import { parseLeniently } from './lenient-parse.ts'

const LogLineSchema = v.strictObject({
  atMs: v.number(),
  /** Where it happened, in the code's own names: `save-state`, `show-offer`. */
  where: v.string(),
  what: v.string(),
})
export type LogLine = v.InferOutput<typeof LogLineSchema>

/** As many of the latest lines as are kept. */
const MAX_LOG_LINES = 200

const MAX_LINE_LENGTH = 500

/** The stored lines, as far as they can be read. It never throws. */
export function parseLog(stored: unknown): LogLine[] {
  return parseLeniently(v.array(LogLineSchema), stored ?? [], 'log').value ?? []
}

/** Addresses of pages, which browsers put into their errors. */
const ADDRESS = /\b(?:https?|wss?|file|ftp|data|blob|view-source):[^\s"'<>]+/gi

/**
 * The log with one more line, without its oldest ones when it is full. No line
 * keeps the address of a page: people send their log to others.
 */
export function withLine(log: readonly LogLine[], line: LogLine): LogLine[] {
  const short = {
    ...line,
    what: line.what.replaceAll(ADDRESS, '(address)').slice(0, MAX_LINE_LENGTH),
  }
  return [...log, short].slice(-MAX_LOG_LINES)
}
