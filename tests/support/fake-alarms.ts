import type { FakeLife } from './fake-life.ts'

export type Flavour = 'chrome' | 'firefox'

export type FakeAlarm = {
  name: string
  /** By the wall clock. */
  scheduledTime: number
  periodInMinutes: number | null
  /** Firefox waits with a timer that knows nothing of the wall clock: what is left of it. */
  leftMs: number
}

type AlarmInfo = { when?: number; delayInMinutes?: number; periodInMinutes?: number }

/**
 * The browser's alarms. Chrome's ring by the wall clock, Firefox's after so
 * much running time; both were seen so in the real browsers.
 */
export class FakeAlarms {
  alarms: FakeAlarm[]
  private readonly flavour: Flavour

  constructor(flavour: Flavour, alarms: readonly FakeAlarm[] = []) {
    this.flavour = flavour
    this.alarms = alarms.map((alarm) => ({ ...alarm }))
  }

  copy(): FakeAlarms {
    return new FakeAlarms(this.flavour, this.alarms)
  }

  find(name: string): FakeAlarm | undefined {
    return this.alarms.find((alarm) => alarm.name === name)
  }

  create(name: string, info: AlarmInfo): void {
    const { when, delayInMinutes, periodInMinutes } = info
    const given = Object.values(info)
    if (given.length === 0 || given.some(Number.isNaN)) throw new Error('Invalid alarm')
    const nowMs = Date.now()
    const delayMs = (delayInMinutes ?? periodInMinutes ?? 0) * 60_000
    const scheduledTime = when ?? nowMs + delayMs
    this.clear(name)
    this.alarms.push({
      name,
      scheduledTime,
      periodInMinutes: periodInMinutes ?? null,
      leftMs: Math.max(0, scheduledTime - nowMs),
    })
  }

  clear(name: string): boolean {
    const before = this.alarms.length
    this.alarms = this.alarms.filter((alarm) => alarm.name !== name)
    return this.alarms.length < before
  }

  /** In how much running time the next one rings. */
  nextInMs(): number {
    return Math.min(...this.alarms.map((alarm) => this.inMs(alarm)))
  }

  /** Time runs: Firefox's timers run down. */
  ran(ms: number): void {
    for (const alarm of this.alarms) alarm.leftMs -= ms
  }

  /** Takes those that ring now; a repeating one starts anew. */
  takeRinging(): FakeAlarm[] {
    const ringing = this.alarms.filter((alarm) => this.inMs(alarm) <= 0)
    for (const alarm of ringing) this.rang(alarm)
    return ringing.map((alarm) => ({ ...alarm }))
  }

  private inMs(alarm: FakeAlarm): number {
    const ms = this.flavour === 'chrome' ? alarm.scheduledTime - Date.now() : alarm.leftMs
    return Math.max(0, ms)
  }

  private rang(alarm: FakeAlarm): void {
    if (alarm.periodInMinutes === null) {
      this.clear(alarm.name)
      return
    }
    const periodMs = alarm.periodInMinutes * 60_000
    const nowMs = Date.now()
    const missed = Math.floor((nowMs - alarm.scheduledTime) / periodMs)
    // Chrome keeps the phase and makes one of those it missed; Firefox starts from now.
    alarm.scheduledTime =
      this.flavour === 'chrome' ? alarm.scheduledTime + (missed + 1) * periodMs : nowMs + periodMs
    alarm.leftMs = periodMs
  }
}

export function alarmsApi(life: FakeLife, alarms: FakeAlarms): object {
  return {
    create: (name: string, info: AlarmInfo) =>
      life.call('alarms.create', () => alarms.create(name, info)),
    clear: (name: string) => life.call('alarms.clear', () => alarms.clear(name)),
    getAll: () =>
      life.call('alarms.getAll', () =>
        alarms.alarms.map(({ name, scheduledTime, periodInMinutes }) => ({
          name,
          scheduledTime,
          ...(periodInMinutes !== null && { periodInMinutes }),
        })),
      ),
    onAlarm: life.event('alarms.onAlarm'),
  }
}
