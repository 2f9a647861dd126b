import { useRef, useState } from 'preact/hooks'
import type { RestoreMode } from '../../core/backup/merge.ts'
import type { Change, RestorePlan } from '../../core/backup/plan.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { settingNames } from '../settings/setting-names.ts'
import type { BackupActions, OpenedBackup } from './types.ts'
import './backup.css'

const RESTORE_MODES: readonly RestoreMode[] = ['merge', 'replace']

type RestorePhase =
  | { is: 'waiting'; line: string }
  | { is: 'reading' }
  | { is: 'restoring'; done: number; total: number }
  | { is: 'opened'; opened: OpenedBackup }

type RestoreSectionProps = Pick<
  BackupActions,
  'onOpen' | 'onCancelOpen' | 'onRestore' | 'onCancelRestore'
>

/** A file is chosen, what it would change is shown, and only then a person decides. */
export function RestoreSection({
  onOpen,
  onCancelOpen,
  onRestore,
  onCancelRestore,
}: RestoreSectionProps) {
  const words = useWords('kinds', 'options')
  const text = words.options.backup.restore
  const [phase, setPhase] = useState<RestorePhase>({ is: 'waiting', line: '' })
  const status = useRef<HTMLParagraphElement>(null)

  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setPhase({ is: 'reading' })
    const opened = await onOpen(file)
    // The same file may be chosen again.
    input.value = ''
    if (opened.is === 'canceled') end(text.canceled)
    else setPhase({ is: 'opened', opened })
  }
  const end = (line: string) => {
    setPhase({ is: 'waiting', line })
    // The buttons that had the keyboard are gone.
    status.current?.focus({ preventScroll: true })
  }
  const restore = async (mode: RestoreMode) => {
    setPhase({ is: 'restoring', done: 0, total: 0 })
    const restored = await onRestore(mode, (done, total) =>
      setPhase({ is: 'restoring', done, total }),
    )
    end(text[restored])
  }
  const opened = phase.is === 'opened' ? phase.opened : null
  return (
    <Section title={text.title} lead={text.lead} setting="restore">
      <div class="actions">
        <label class="button button-secondary file-choice">
          {text.choose}
          <input
            class="file-input"
            type="file"
            accept=".json,application/json"
            disabled={phase.is === 'reading' || phase.is === 'restoring'}
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
      </div>
      <p ref={status} tabIndex={-1} role="status">
        {phase.is === 'reading' && text.reading}
        {phase.is === 'restoring' && text.restoring}
        {phase.is === 'waiting' && phase.line}
      </p>
      {phase.is === 'reading' && (
        <Progress label={text.reading} cancel={text.cancel} onCancel={onCancelOpen} />
      )}
      {phase.is === 'restoring' && (
        <Progress
          label={text.restoring}
          part={phase}
          cancel={text.cancel}
          onCancel={onCancelRestore}
        />
      )}
      {opened?.is === 'refused' && (
        <Notice tone="attention" announce>
          {refusalText(opened.refusal, words)}
        </Notice>
      )}
      {opened?.is === 'backup' && (
        <div class="restore" role="group" aria-label={text.title}>
          <p role="status">{text.made(dayText(opened.madeAtMs, words))}</p>
          {RESTORE_MODES.map((mode) => (
            <ModeCard
              key={mode}
              mode={mode}
              lines={linesOf(mode, opened.plan, words)}
              onChoose={() => void restore(mode)}
            />
          ))}
          <Button variant="plain" onClick={() => end(text.canceled)}>
            {text.cancel}
          </Button>
        </div>
      )}
    </Section>
  )
}

type ProgressProps = {
  label: string
  /** How far it is, where that is known. */
  part?: { done: number; total: number }
  cancel: string
  onCancel: () => void
}

function Progress({ label, part, cancel, onCancel }: ProgressProps) {
  const isKnown = part !== undefined && part.total > 0
  return (
    <div class="restore-progress">
      <progress aria-label={label} {...(isKnown && { value: part.done, max: part.total })} />
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  )
}

function dayText(atMs: number, { locale }: WordsWith<never>): string {
  return new Date(atMs).toLocaleDateString(locale, { dateStyle: 'long' })
}

type ModeCardProps = { mode: RestoreMode; lines: readonly string[]; onChoose: () => void }

/** One restore mode, with all that it would change; a mode that changes nothing can't be chosen. */
function ModeCard({ mode, lines, onChoose }: ModeCardProps) {
  const text = useWords('options').options.backup.restore
  return (
    <div class="restore-way">
      <h3>{text.ways[mode].title}</h3>
      {lines.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <ul>
            {[...lines, ...(mode === 'merge' ? [text.keepsSettings] : [])].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button onClick={onChoose}>{text.ways[mode].button}</Button>
        </>
      )}
    </div>
  )
}

function linesOf(
  mode: RestoreMode,
  plan: RestorePlan,
  words: WordsWith<'kinds' | 'options'>,
): string[] {
  switch (mode) {
    case 'merge':
      return mergeLines(plan.merge, words)
    case 'replace':
      return replaceLines(plan.replace, words)
  }
}

function mergeLines(plan: RestorePlan['merge'], words: WordsWith<'options'>): string[] {
  return countText(words.options.backup.restore.adds, countPhrases(plan, words), words)
}

function replaceLines(
  plan: RestorePlan['replace'],
  words: WordsWith<'kinds' | 'options'>,
): string[] {
  const text = words.options.backup.restore
  const sides = (which: keyof Change) =>
    countPhrases(
      {
        breaks: plan.breaks[which],
        spasms: plan.spasms[which],
        choices: plan.choices[which],
      },
      words,
    )
  return [
    ...countText(text.adds, sides('added'), words),
    ...countText(text.removes, sides('removed'), words),
    ...countText(
      text.changes,
      countPhrases({ breaks: 0, spasms: plan.spasms.changed, choices: 0 }, words),
      words,
    ),
    ...countText(text.settings, settingNames(plan.settings, words), words),
  ]
}

/** A count for each non-empty category. */
function countPhrases(
  { breaks, spasms, choices }: RestorePlan['merge'],
  words: WordsWith<'options'>,
): string[] {
  const { counted: names } = words.options.backup.restore
  return [
    { count: breaks, name: names.breaks },
    { count: spasms, name: names.notes },
    { count: choices, name: names.choices },
  ].flatMap(({ count, name }) => (count > 0 ? [name(words.format.count(count))] : []))
}

function countText(
  sentence: (list: string) => string,
  parts: string[],
  { format }: WordsWith<never>,
): string[] {
  return parts.length === 0 ? [] : [sentence(format.list(parts))]
}

function refusalText(
  refusal: Extract<OpenedBackup, { is: 'refused' }>['refusal'],
  { options, format }: WordsWith<'options'>,
): string {
  const text = options.backup.restore
  switch (refusal.why) {
    case 'damaged': {
      const { damaged } = text
      if (refusal.part === null) return damaged.somewhere
      const part = damaged.parts[refusal.part]
      if (refusal.at === null) return damaged.inPart(part)
      return damaged.atEntry(part, format.count(refusal.at + 1))
    }
    default:
      return text.refused[refusal.why]
  }
}
