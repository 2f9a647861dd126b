import { assertNever } from '../../core/assert-never.ts'
import type { Trouble } from '../../core/trouble.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { settingNames } from '../settings/setting-names.ts'

type TroublesProps = {
  troubles: readonly Trouble[]
  onDismiss: (trouble: Trouble) => void
}

/** What went wrong, in full, and what the person can do. */
export function Troubles({ troubles, onDismiss }: TroublesProps) {
  const words = useWords('common', 'kinds', 'options')
  if (troubles.length === 0) return null
  return (
    <section class="troubles" aria-label={words.options.troubles.title}>
      {troubles.map((trouble) => {
        const { title, text } = explain(trouble, words)
        return (
          <Notice
            key={trouble.is}
            tone="attention"
            actions={
              <Button variant="plain" onClick={() => onDismiss(trouble)}>
                {words.common.gotIt}
              </Button>
            }
          >
            <strong>{title}</strong> {text}
          </Notice>
        )
      })}
    </section>
  )
}

function explain(
  trouble: Trouble,
  words: WordsWith<'kinds' | 'options'>,
): { title: string; text: string } {
  const text = words.options.troubles
  switch (trouble.is) {
    case 'settings-dropped':
      return {
        title: text.dropped.title,
        text: text.dropped.text(words.format.list(settingNames(trouble.fields, words))),
      }
    case 'data-unreadable': {
      const { title, text: textFor, parts } = text.dataUnreadable
      return { title, text: textFor(words.format.list(trouble.parts.map((part) => parts[part]))) }
    }
    case 'storage-refused':
      return text.storageRefused
    case 'record-unavailable':
      return text.recordUnavailable
    case 'notifications-blocked':
      return text.notificationsBlocked
    default:
      return assertNever(trouble)
  }
}
