import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../kit/words.tsx'
import type { ContentRef } from '../../core/content/choices.ts'
import type { ContentState } from './entries.ts'

/** What a person can do with an item or a routine. Each answers whether it worked. */
export type LibraryActions = {
  start: (of: ContentRef) => Promise<boolean>
  favorite: (of: ContentRef) => Promise<boolean>
  unfavorite: (of: ContentRef) => Promise<boolean>
  hide: (of: ContentRef) => Promise<boolean>
  unhide: (of: ContentRef) => Promise<boolean>
}

type ContentActionsProps = { state: ContentState; actions: LibraryActions }

/** Start, favorite, hide, and a line that says what came of it. */
export function ContentActions({ state, actions }: ContentActionsProps) {
  const { options, common } = useWords('common', 'options')
  const text = options.library
  const [line, setLine] = useState('')
  const { of } = state
  const run = async (action: Promise<boolean>, done: string) => {
    setLine('')
    setLine((await action) ? done : common.commandFailed)
  }
  return (
    <div class="actions doable-actions">
      {state.canStart && (
        <Button variant="primary" onClick={() => void run(actions.start(of), text.started)}>
          {text.start}
        </Button>
      )}
      <Button
        onClick={() =>
          void (state.favorite
            ? run(actions.unfavorite(of), text.unfavorited)
            : run(actions.favorite(of), text.favorited))
        }
      >
        <span class={state.favorite ? 'star star-on' : 'star'}>
          <Icon name="star" />
        </span>
        {state.favorite ? text.unfavorite : text.favorite}
      </Button>
      <Button
        variant={state.hidden ? 'secondary' : 'plain'}
        onClick={() =>
          void (state.hidden
            ? run(actions.unhide(of), text.unhid)
            : run(actions.hide(of), text.hid))
        }
      >
        {state.hidden ? text.unhide : text.hide}
      </Button>
      <p class="muted" role="status">
        {line}
      </p>
    </div>
  )
}
