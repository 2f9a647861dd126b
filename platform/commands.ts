import * as v from 'valibot'
import { CommandSchema, type Command, type Reply } from '../core/messages.ts'
import { describeError } from '../core/describe-error.ts'
import { browser } from './browser.ts'
import { logProblem } from './log.ts'
import { isForLayer } from './page-layer.ts'
import { withTimeout } from './with-timeout.ts'
import { MINUTE_MS } from '../core/time/units.ts'

/** After this time a page reports the command as failed. */
const REPLY_TIMEOUT_MS = 30_000
/** These write or delete a whole record. */
const LONG_REPLY_TIMEOUT_MS = 5 * MINUTE_MS

function timeoutFor({ command }: Command): number {
  const isLong = command === 'delete-everything' || command === 'finish-restore'
  return isLong ? LONG_REPLY_TIMEOUT_MS : REPLY_TIMEOUT_MS
}

/** Asks the background to do something. Never rejects: a background that is gone is an answer too. */
export async function send(command: Command): Promise<Reply> {
  return await sendUpTo(1, command)
}

/**
 * For commands that may be sent twice: if the background dies before it answers, the
 * command is sent once more. Never rejects.
 */
export async function sendWithRetry(command: Command): Promise<Reply> {
  return await sendUpTo(2, command)
}

async function sendUpTo(times: number, command: Command): Promise<Reply> {
  try {
    return await withTimeout(command.command, timeoutFor(command), ask(times, command))
  } catch (error) {
    return { ok: false, reason: describeError(error) }
  }
}

async function ask(times: number, command: Command): Promise<Reply> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(command)
    if (isReply(reply)) return reply
  } catch (error) {
    if (times <= 1) throw error
  }
  if (times > 1) return await ask(times - 1, command)
  return { ok: false, reason: 'no answer from the background' }
}

const MAX_REFUSAL_LENGTH = 500

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply
}

/**
 * Receives commands from Uncramp's own pages. Whatever else arrives, or comes
 * from elsewhere, is refused and logged. One listener for all: to be registered
 * synchronously when the worker starts.
 */
export function onCommand(handle: (command: Command) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (isForLayer(message) || (__TEST_HOOKS__ && isForTestHooks(message))) return false
    const checked = validate(message, sender)
    if ('refused' in checked) {
      logProblem('refused-message', checked.refused)
      respond({ ok: false, reason: checked.refused } satisfies Reply)
      return false
    }
    void answer(handle, checked.command, respond)
    return true
  })
}

async function answer(
  handle: (command: Command) => Promise<Reply>,
  command: Command,
  respond: (reply: Reply) => void,
): Promise<void> {
  try {
    respond(await handle(command))
  } catch (error) {
    logProblem(`command-${command.command}`, error)
    respond({ ok: false, reason: describeError(error) })
  }
}

function validate(
  message: unknown,
  sender: { id?: string; url?: string },
): { command: Command } | { refused: string } {
  const ownPages = browser.runtime.getURL('/' as '/popup.html')
  if (sender.id !== browser.runtime.id) return { refused: 'a message from another extension' }
  if (!sender.url?.startsWith(ownPages)) return { refused: 'a message from outside our own pages' }
  // The first thing wrong is enough: a huge payload could have a million of them.
  const parsed = v.safeParse(CommandSchema, message, { abortEarly: true })
  return parsed.success
    ? { command: parsed.output }
    : { refused: `not a command: ${v.summarize(parsed.issues)}`.slice(0, MAX_REFUSAL_LENGTH) }
}

function isForTestHooks(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'testHook' in message
}
