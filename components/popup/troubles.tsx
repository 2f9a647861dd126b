import { assertNever } from '../../core/assert-never.ts'
import type { Trouble } from '../../core/trouble.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'

type TroublesProps = {
  troubles: readonly Trouble[]
  settingsHref: string
  onDismiss: (trouble: Trouble) => void
}

/** What doesn't work, in plain words, and what to do about it. */
export function Troubles({ troubles, settingsHref, onDismiss }: TroublesProps) {
  const words = useWords('common', 'popup')
  return (
    <>
      {troubles.map((trouble) => (
        <Notice
          key={trouble.is}
          tone="attention"
          actions={
            (trouble.is === 'settings-dropped' || trouble.is === 'data-unreadable') && (
              <>
                <LinkButton href={settingsHref}>
                  {trouble.is === 'settings-dropped'
                    ? words.popup.trouble.checkSettings
                    : words.popup.trouble.seeWhat}
                </LinkButton>
                <Button variant="plain" onClick={() => onDismiss(trouble)}>
                  {words.common.gotIt}
                </Button>
              </>
            )
          }
        >
          {explain(trouble, words)}
        </Notice>
      ))}
    </>
  )
}

function explain(trouble: Trouble, { popup }: WordsWith<'popup'>): string {
  switch (trouble.is) {
    case 'settings-dropped':
      return popup.trouble.settingsDropped
    case 'data-unreadable':
      return popup.trouble.dataUnreadable
    case 'storage-refused':
      return popup.trouble.storageRefused
    case 'record-unavailable':
      return popup.trouble.recordUnavailable
    case 'notifications-blocked':
      return popup.trouble.notificationsBlocked
    default:
      return assertNever(trouble)
  }
}
