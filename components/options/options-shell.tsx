import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../kit/words.tsx'
import { ROUTES, type Route } from '../settings/routes.ts'
import { SettingsSearch } from './settings-search.tsx'
import './options.css'

/** A page within a page, such as one entry of the library. */
export type InnerPage = { id: string; title: string; back: { href: string; label: string } }

type OptionsShellProps = {
  route: Route
  inner?: InnerPage | null
  /** Beside the heading: whether the last change is saved. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** The frame of every options page: where you are, where you can go, and the page itself. */
export function OptionsShell({ route, inner = null, aside, children }: OptionsShellProps) {
  const { options } = useWords('options')
  const { shell } = options
  const { lead } = options[route]
  const title = inner?.title ?? options[route].title
  const heading = useRef<HTMLHeadingElement>(null)
  const main = useRef<HTMLElement>(null)
  const place = `${route} ${inner?.id ?? ''}`
  const lastPlace = useRef(place)

  useEffect(() => {
    document.title = shell.documentTitle(title)
    if (lastPlace.current === place) return
    lastPlace.current = place
    // The page may have put the focus where the person left off.
    const focused = document.activeElement
    if (focused !== heading.current && main.current?.contains(focused)) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [place, title, shell])

  return (
    <div class="options-frame">
      <div class="options">
        <button type="button" class="skip" onClick={() => heading.current?.focus()}>
          {shell.skip}
        </button>
        <header class="options-side">
          <p class="options-brand">
            <img class="options-logo" src="/icon/32.png" alt="" width="28" height="28" />
            {shell.brand}
          </p>
          <SettingsSearch>
            <nav aria-label={shell.nav}>
              <ul class="options-nav">
                {ROUTES.map((each) => (
                  <li key={each}>
                    <a href={`#${each}`} aria-current={each === route ? 'page' : undefined}>
                      {options[each].title}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </SettingsSearch>
        </header>
        <main class="options-main" ref={main}>
          <header class="options-head">
            {inner !== null && (
              <a class="options-back" href={inner.back.href}>
                <Icon name="previous" />
                {inner.back.label}
              </a>
            )}
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {aside}
            {inner === null && <p class="muted options-lead">{lead}</p>}
          </header>
          {children}
        </main>
      </div>
    </div>
  )
}
