import type { FakeLife } from './fake-life.ts'

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>

/** One area of the browser's storage. It keeps text, as both browsers do: what goes in is copied. */
export class FakeArea {
  private readonly stored: Map<string, string>

  constructor(stored: Iterable<[string, string]> = []) {
    this.stored = new Map(stored)
  }

  copy(): FakeArea {
    return new FakeArea(this.stored)
  }

  read(key: string): unknown {
    const text = this.stored.get(key)
    return text === undefined ? undefined : (JSON.parse(text) as unknown)
  }

  get keys(): string[] {
    return [...this.stored.keys()]
  }

  has(key: string): boolean {
    return this.stored.has(key)
  }

  clear(): Changes {
    return this.remove([...this.stored.keys()])
  }

  get(keys: readonly string[]): Record<string, unknown> {
    const present = keys.filter((key) => this.stored.has(key))
    return Object.fromEntries(present.map((key) => [key, this.read(key)]))
  }

  /** What changed; a value written again is no change. */
  set(items: Record<string, unknown>): Changes {
    const changes: Changes = {}
    for (const [key, value] of Object.entries(items)) {
      const text = JSON.stringify(value)
      if (text === undefined || this.stored.get(key) === text) continue
      changes[key] = { oldValue: this.read(key), newValue: value }
      this.stored.set(key, text)
    }
    return changes
  }

  remove(keys: readonly string[]): Changes {
    const present = keys.filter((key) => this.stored.has(key))
    const changes = Object.fromEntries(present.map((key) => [key, { oldValue: this.read(key) }]))
    for (const key of present) this.stored.delete(key)
    return changes
  }
}

/** The area as the extension sees it. */
export function storageApi(
  life: FakeLife,
  name: string,
  area: FakeArea,
  changed: (changes: Changes) => void,
): object {
  return {
    get: (keys: string | readonly string[] | null) =>
      life.call(`storage.${name}.get`, () => area.get(keys === null ? area.keys : [keys].flat())),
    set: (items: Record<string, unknown>) =>
      life.call(`storage.${name}.set`, () => changed(area.set(items))),
    remove: (keys: string | readonly string[]) =>
      life.call(`storage.${name}.remove`, () => changed(area.remove([keys].flat()))),
    clear: () => life.call(`storage.${name}.clear`, () => changed(area.clear())),
    onChanged: life.event(`storage.${name}.onChanged`),
  }
}
