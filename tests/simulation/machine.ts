/**
 * A computer's clocks and a browser's alarms, with the habits that were seen in
 * the real browsers (late by a sleep, silent after a clock set back, gone after
 * an update or, in Firefox, a restart).
 */
export class Machine {
  /** True time. Nobody on the machine knows it. */
  realMs: number
  /** Runs only while the machine is awake: what timers count by. */
  awakeMs = 0
  /** How wrong the clock on the wall is. */
  skewMs = 0
  timeZone: string

  constructor(realMs: number, timeZone: string) {
    this.realMs = realMs
    this.timeZone = timeZone
  }

  get wallMs(): number {
    return this.realMs + this.skewMs
  }

  run(ms: number): void {
    this.realMs += ms
    this.awakeMs += ms
  }

  sleep(ms: number): void {
    this.realMs += ms
  }
}

export type Flavour = 'chrome' | 'firefox'

type Alarm = { scheduledMs: number; periodMs: number | null; timerAwakeMs: number }

/** Chrome keeps alarms of packed extensions this far apart. */
const CHROME_LEAST_MS = 30_000

export class Alarms {
  private readonly alarms = new Map<string, Alarm>()
  /** Chrome has one timer for all alarms; when it ends, all that are due by the wall fire. */
  private chromeTimerAwakeMs = Infinity
  private readonly machine: Machine
  private readonly flavour: Flavour

  constructor(machine: Machine, flavour: Flavour) {
    this.machine = machine
    this.flavour = flavour
  }

  get(name: string): { scheduledMs: number } | undefined {
    return this.alarms.get(name)
  }

  create(name: string, how: { whenMs?: number; periodMs?: number }): void {
    const { wallMs, awakeMs } = this.machine
    const wantedMs = how.whenMs ?? wallMs + (how.periodMs ?? 0)
    const least = this.flavour === 'chrome' ? CHROME_LEAST_MS : 0
    const scheduledMs = Math.max(wantedMs, wallMs + least)
    const timerAwakeMs = awakeMs + (scheduledMs - wallMs)
    this.alarms.set(name, { scheduledMs, periodMs: how.periodMs ?? null, timerAwakeMs })
    this.setChromeTimer()
  }

  clear(name: string): void {
    this.alarms.delete(name)
    this.setChromeTimer()
  }

  clearAll(): void {
    this.alarms.clear()
    this.setChromeTimer()
  }

  /** The browser has just started: Chrome's stored alarms get a timer again. */
  restarted(): void {
    if (this.flavour === 'firefox') this.alarms.clear()
    this.setChromeTimer()
  }

  /** How long until something fires, in time awake. */
  nextInMs(): number {
    let timerMs = this.chromeTimerAwakeMs
    if (this.flavour === 'firefox') {
      timerMs = Infinity
      for (const alarm of this.alarms.values()) timerMs = Math.min(timerMs, alarm.timerAwakeMs)
    }
    return Math.max(0, timerMs - this.machine.awakeMs)
  }

  /** Fires what is to fire now, and says how many that were. */
  fire(): number {
    const { wallMs, awakeMs } = this.machine
    let fired = 0
    for (const [name, alarm] of this.alarms) {
      const due =
        this.flavour === 'chrome' ? alarm.scheduledMs <= wallMs : alarm.timerAwakeMs <= awakeMs
      if (!due) continue
      fired += 1
      if (alarm.periodMs === null) {
        this.alarms.delete(name)
      } else {
        const missed = Math.floor(Math.max(0, wallMs - alarm.scheduledMs) / alarm.periodMs)
        // Chrome keeps the phase; Firefox counts from the moment at which it fired.
        const scheduledMs =
          this.flavour === 'chrome'
            ? alarm.scheduledMs + (missed + 1) * alarm.periodMs
            : wallMs + alarm.periodMs
        this.alarms.set(name, { ...alarm, scheduledMs, timerAwakeMs: awakeMs + alarm.periodMs })
      }
    }
    this.setChromeTimer()
    return fired
  }

  private setChromeTimer(): void {
    const { wallMs, awakeMs } = this.machine
    this.chromeTimerAwakeMs = Infinity
    for (const { scheduledMs } of this.alarms.values()) {
      const timerMs = awakeMs + Math.max(0, scheduledMs - wallMs)
      this.chromeTimerAwakeMs = Math.min(this.chromeTimerAwakeMs, timerMs)
    }
  }
}
