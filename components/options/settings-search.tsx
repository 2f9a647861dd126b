import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { useWords } from '../kit/words.tsx'
import { settingHref } from '../settings/setting-table.ts'
import { findSettings } from './find-settings.ts'
import './settings-search.css'

/** Finds a setting by what it is called or does. What it finds stands in place of the navigation. */
export function SettingsSearch({ children }: { children: ComponentChildren }) {
  const words = useWords('options')
  const { find, ...options } = words.options
  const [written, setWritten] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const isAsked = written.trim() !== ''
  const found = findSettings(written, words)
  const count = found.length
  const leave = () => {
    setWritten('')
    field.current?.focus()
  }
  return (
    <>
      <search class="find">
        <label for={id} class="visually-hidden">
          {find.label}
        </label>
        <input
          ref={field}
          id={id}
          class="control find-field"
          type="search"
          autocomplete="off"
          placeholder={find.label}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave()
          }}
        />
        <p class={isAsked && count === 0 ? 'find-none' : 'visually-hidden'} role="status">
          {isAsked && (count === 0 ? find.none : find.found(words.format.count(count)))}
        </p>
        {count > 0 && (
          <ul class="find-list">
            {found.map((each) => (
              <li key={each.id}>
                <a href={settingHref(each.id)} onClick={() => setWritten('')}>
                  <span class="find-name">{each.name}</span>
                  <span class="find-page">
                    {words.format.facts([options[each.route].title, each.group ?? null])}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </search>
      {!isAsked && children}
    </>
  )
}
