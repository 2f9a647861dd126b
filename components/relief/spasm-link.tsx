import { Icon } from '../kit/icon.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'

/** Leads to first aid by one press. A plain link: it works whatever the worker does. */
export function SpasmLink() {
  const { common } = useWords('common')
  return (
    <a class="spasm-link" href="/relief.html" target="_blank" rel="noreferrer">
      <span>
        {common.spasmNow}
        <VisuallyHidden> {common.newTab}</VisuallyHidden>
      </span>
      <Icon name="next" />
    </a>
  )
}
