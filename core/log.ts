import * as v from 'valibot'

const LogLineSchema = v.strictObject({
  atMs: v.number(),
  /** Where it happened, in the code's own names: `save-state`, `show-offer`. */
  where: v.string(),
  what: v.string(),
})
export type LogLine = v.InferOutput<typeof LogLineSchema>

/** As many of the latest lines as are kept. */
export const MOST_LOG_LINES = 200

const LONGEST_LINE = 500

/** The stored lines, or none when they can't be read. */
export function parseLog(stored: unknown): LogLine[] {
  const parsed = v.safeParse(v.array(LogLineSchema), stored)
  return parsed.success ? parsed.output : []
}

/** The log with one more line, without its oldest ones when it is full. */
export function withLine(log: readonly LogLine[], line: LogLine): LogLine[] {
  const short = { ...line, what: line.what.slice(0, LONGEST_LINE) }
  return [...log, short].slice(-MOST_LOG_LINES)
}
