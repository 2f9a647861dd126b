import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useReliefWords } from './relief-words.tsx'

type EarlierOfferProps = { part: string; when: string; onNote: () => void }

/** Offers to note an earlier spasm that was left unfinished; below what matters now. */
export function EarlierOffer({ part, when, onNote }: EarlierOfferProps) {
  const { earlier } = useReliefWords()
  return (
    <div class="earlier-offer">
      <Notice tone="info" actions={<Button onClick={onNote}>{earlier.note}</Button>}>
        {earlier.offer(part, when)}
      </Notice>
    </div>
  )
}
