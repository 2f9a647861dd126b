/** Where the worker is to vanish: at the n-th call into the browser, before or after it did its work. */
export type Death = { atCall: number; when: 'before' | 'after' }

export type Listener = (...args: never[]) => unknown

/** A promise for those who wait in a worker that is gone. */
const never = <Result>(): Promise<Result> => new Promise<Result>(() => undefined)

/**
 * One life of the background, from its start to the moment when the browser
 * stops it. Every call into the browser goes through here, is counted, and can
 * be the one at which it dies: from then on no call does anything or answers.
 */
export class FakeLife {
  /** The calls of this life by name, such as `storage.local.set`, and the event loop's turn of each. */
  readonly calls: { name: string; turn: number }[] = []
  readonly listeners = new Map<string, Set<Listener>>()
  isAlive = true
  /** Browsers start a sleeping worker only for listeners that it registers in its first turn. */
  isFirstTurn = true
  death: Death | null = null
  private readonly failures: ReadonlyMap<string, string>
  private readonly hangs: ReadonlySet<string>
  private readonly turnOfCall: () => number
  private countedFrom = 0

  constructor(
    failures: ReadonlyMap<string, string>,
    hangs: ReadonlySet<string>,
    turnOfCall: () => number,
  ) {
    this.failures = failures
    this.hangs = hangs
    this.turnOfCall = turnOfCall
  }

  /** The next call has the number 0. */
  dieAt(death: Death | null): void {
    this.countedFrom = this.calls.length
    this.death = death
  }

  /** How many calls were made since `dieAt`. */
  get counted(): number {
    return this.calls.length - this.countedFrom
  }

  /**
   * The moments since `dieAt` at which a death makes a difference: before each
   * call, and after those that something else than a next call follows (the
   * record's database): else it is the same as before the next one.
   */
  get moments(): Death[] {
    const counted = this.calls.slice(this.countedFrom)
    return counted.flatMap(({ turn }, atCall) => {
      const isFollowed = counted[atCall + 1]?.turn === turn
      return isFollowed
        ? [{ atCall, when: 'before' as const }]
        : [
            { atCall, when: 'before' as const },
            { atCall, when: 'after' as const },
          ]
    })
  }

  end(): void {
    this.isAlive = false
    this.listeners.clear()
  }

  /** A call that answers with a promise. */
  async call<Result>(name: string, work: () => Result): Promise<Result> {
    if (!this.begins(name) || this.hangs.has(name)) return never<Result>()
    const failure = this.failures.get(name)
    const result = failure === undefined ? work() : null
    if (this.endsAfter()) return never<Result>()
    await Promise.resolve()
    if (!this.isAlive) return never<Result>()
    if (failure !== undefined) throw new Error(failure)
    return result as Result
  }

  /** A call that answers at once. In a dead worker nothing comes of it. */
  callNow<Result>(name: string, work: () => Result): Result | undefined {
    if (!this.begins(name)) return undefined
    const failure = this.failures.get(name)
    if (failure !== undefined) throw new Error(failure)
    const result = work()
    this.endsAfter()
    return result
  }

  event(name: string): { addListener: (listener: Listener) => void } & Record<string, unknown> {
    return {
      addListener: (listener: Listener) => {
        if (!this.isAlive) return
        if (!this.isFirstTurn) throw new Error(`${name}: registered after the first turn`)
        const all = this.listeners.get(name) ?? new Set<Listener>()
        this.listeners.set(name, all.add(listener))
      },
      removeListener: (listener: Listener) => this.listeners.get(name)?.delete(listener),
    }
  }

  private begins(name: string): boolean {
    if (!this.isAlive) return false
    const at = this.counted
    this.calls.push({ name, turn: this.turnOfCall() })
    if (this.death?.when === 'before' && this.death.atCall === at) this.end()
    return this.isAlive
  }

  private endsAfter(): boolean {
    if (this.death?.when === 'after' && this.death.atCall === this.counted - 1) this.end()
    return !this.isAlive
  }
}
