/** A browser that is well answers a question within milliseconds. */
const DEFAULT_TIMEOUT_MS = 2000

/** The browser's answer to a plain question or order, or a rejection once it has taken too long. */
export async function withDefaultTimeout<Answer>(
  what: string,
  answer: Promise<Answer>,
): Promise<Answer> {
  return await withTimeout(what, DEFAULT_TIMEOUT_MS, answer)
}

/**
 * The work's own result, or a rejection once it has taken too long. For calls
 * that may never settle (a sound device that is missing, a browser in trouble):
 * one of them must not keep everything after it waiting.
 */
export async function withTimeout<Result>(
  what: string,
  timeoutMs: number,
  work: Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
