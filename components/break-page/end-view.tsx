import { assertNever } from '../../core/assert-never.ts'
import { byTier } from '../../core/content/warning-signs.ts'
import type { SignedReview } from '../../core/content/review.ts'
import type { CareLibrary, WarningSign } from '../../core/content/types.ts'
import type { SessionEnd } from '../../core/session/session.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { CareCards } from '../article/care-cards.tsx'
import { ReviewLine } from '../article/review-line.tsx'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Notice } from '../kit/notice.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'
import { FeltQuestion, type FeltQuestionProps } from '../guided-break/felt-question.tsx'
import { BreakMessage } from './break-message.tsx'

/** The move that hurt. */
export type Hurt = {
  name: string
  /** Its page in the library, where it can be brought back: a link, or, over a foreign page, an act. */
  library: { href: string } | { open: () => void }
  /** What to look out for; null until it is loaded. */
  care: { signs: readonly WarningSign[]; tiers: CareLibrary['tiers'] } | null
  /** Who has reviewed the warning signs; null where one tier of them is not reviewed. */
  review: SignedReview | null
}

export type EndViewProps = {
  how: SessionEnd
  /** Set when it ended because something hurt. */
  hurt: Hurt | null
  /** What was done: the name of each move and its time. */
  done: readonly { name: string; seconds: number }[]
  doneSeconds: number
  /** How it felt, as far as that was said; null where it isn't asked. */
  felt: FeltQuestionProps | null
  /** What comes next and when, as a sentence; null when nothing is planned. */
  next: string | null
  /** Null when the background has recorded it; else sends the report again. */
  onRetryReport: (() => void) | null
  onClose: () => void
}

/** The end of a guided break: what was done, and what comes next. Never what was not done. */
export function EndView(props: EndViewProps) {
  const { how, hurt, done, doneSeconds, felt, next, onRetryReport, onClose } = props
  const words = useWords('breakPage')
  const text = words.breakPage.end
  return (
    <BreakMessage
      icon={how === 'hurt' || how === 'expired' ? 'pause' : 'check'}
      heading={headingOf(how, words)}
      actions={
        <div class="actions">
          <Button variant="primary" onClick={onClose}>
            {text.close}
          </Button>
        </div>
      }
    >
      {how === 'expired' && <p>{text.expiredText(words.format.length(doneSeconds))}</p>}
      {done.length > 0 ? (
        <>
          <p>{text.summary(words.format.count(done.length), words.format.length(doneSeconds))}</p>
          {how !== 'hurt' && <MovesDone done={done} />}
        </>
      ) : (
        how !== 'hurt' && how !== 'expired' && <p>{text.nothingDone}</p>
      )}
      {how === 'hurt' && <p>{text.hurtText}</p>}
      {how === 'hurt' && hurt !== null && <AfterPain hurt={hurt} noted={onRetryReport === null} />}
      {felt !== null && <FeltQuestion {...felt} />}
      {next !== null && <p class="muted">{next}</p>}
      {onRetryReport !== null && (
        <Notice
          tone="attention"
          announce
          actions={<Button onClick={onRetryReport}>{text.tryAgain}</Button>}
        >
          {hurt === null ? text.notSaved : text.hurtNotSaved(hurt.name)}
        </Notice>
      )}
    </BreakMessage>
  )
}

function MovesDone({ done }: Pick<EndViewProps, 'done'>) {
  const words = useWords('breakPage')
  const text = words.breakPage.end
  return (
    <ul class="moves-done" aria-label={text.movesDone}>
      {done.map(({ name, seconds }) => (
        <li key={name}>{words.format.facts([name, words.format.shortLength(seconds)])}</li>
      ))}
    </ul>
  )
}

/** What becomes of the move that hurt, and which signs to look out for. */
function AfterPain({ hurt, noted }: { hurt: Hurt; noted: boolean }) {
  const text = useWords('breakPage').breakPage.end
  return (
    <>
      <Notice tone="attention">{text.hurtCare}</Notice>
      {hurt.care !== null && (
        <Disclosure summary={text.hurtSigns}>
          <CareCards
            groups={byTier(hurt.care.signs).map(({ tier, signs }) => ({ tier, lines: signs }))}
            tiers={hurt.care.tiers}
            heading="h2"
          />
          <ReviewLine review={hurt.review} />
        </Disclosure>
      )}
      {noted && (
        <p class="end-away">
          {text.hurtAway(hurt.name)} <LibraryLink library={hurt.library} />
        </p>
      )}
    </>
  )
}

function LibraryLink({ library }: Pick<Hurt, 'library'>) {
  const { breakPage, common } = useWords('breakPage', 'common')
  const label = (
    <>
      {breakPage.end.hurtLink}
      <VisuallyHidden> {common.newTab}</VisuallyHidden>
    </>
  )
  return 'href' in library ? (
    <a class="text-link" href={library.href} target="_blank" rel="noreferrer">
      {label}
    </a>
  ) : (
    <Button onClick={library.open}>{label}</Button>
  )
}

function headingOf(how: SessionEnd, { breakPage }: WordsWith<'breakPage'>): string {
  switch (how) {
    case 'finished':
      return breakPage.end.finished
    case 'finished-early':
      return breakPage.end.finishedEarly
    case 'hurt':
      return breakPage.end.hurt
    case 'expired':
      return breakPage.end.expired
    default:
      return assertNever(how)
  }
}
