import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from '../kit/words.tsx'
import { ROUTES, type Route } from './routes.ts'
import './options.css'

type OptionsShellProps = {
  route: Route
  /** Beside the heading: whether the last change is saved. */
  aside?: ComponentChildren
  children: ComponentChildren
}

/** The frame of every options page: where you are, where you can go, and the page itself. */
export function OptionsShell({ route, aside, children }: OptionsShellProps) {
  const { options } = useWords()
  const { shell } = options
  const { title, lead } = options[route]
  const heading = useRef<HTMLHeadingElement>(null)
  const lastRoute = useRef(route)

  useEffect(() => {
    document.title = shell.documentTitle(title)
    if (lastRoute.current === route) return
    lastRoute.current = route
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [route, title, shell])

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
        </header>
        <main class="options-main">
          <header class="options-head">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {aside}
            <p class="muted options-lead">{lead}</p>
          </header>
          {children}
        </main>
      </div>
    </div>
  )
}
