import { assertNever } from '../../core/assert-never.ts'
import type { SyncNews as News } from '../../core/sync/news.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { settingNames } from '../settings/setting-names.ts'

type SyncNewsProps = {
  news: readonly News[]
  onRead: (news: News) => void
  /** What was chosen here shall count after all. */
  onUseOwn: () => void
}

/** What came of the sync of settings that the person should know. */
export function SyncNews({ news, onRead, onUseOwn }: SyncNewsProps) {
  const words = useWords('common', 'kinds', 'options')
  return (
    <>
      {news.map((each) => {
        const { tone, title, text } = explain(each, words)
        return (
          <Notice
            key={each.is}
            tone={tone}
            announce
            actions={
              <>
                <Button variant="plain" onClick={() => onRead(each)}>
                  {words.common.gotIt}
                </Button>
                {each.is === 'took-over' && (
                  <Button variant="plain" onClick={onUseOwn}>
                    {words.options.data.sync.news.tookOver.useOwn}
                  </Button>
                )}
              </>
            }
          >
            <strong>{title}</strong> {text}
          </Notice>
        )
      })}
    </>
  )
}

function explain(
  news: News,
  words: WordsWith<'kinds' | 'options'>,
): { tone: 'info' | 'attention'; title: string; text: string } {
  const { tookOver, changed, refused, tooLong } = words.options.data.sync.news
  switch (news.is) {
    case 'took-over': {
      const names = words.format.list(settingNames(Object.keys(news.before), words))
      return { tone: 'info', title: tookOver.title, text: tookOver.text(names) }
    }
    case 'changed-elsewhere': {
      const names = words.format.list(settingNames(news.groups, words))
      return { tone: 'info', title: changed.title, text: changed.text(names) }
    }
    case 'refused':
      return { tone: 'attention', ...refused }
    case 'too-long': {
      const names = words.format.list(news.groups.map((group) => listName(group, words)))
      return { tone: 'attention', title: tooLong.title, text: tooLong.text(names) }
    }
    default:
      return assertNever(news)
  }
}

/** Only lists that a person fills can become so long. */
function listName(group: string, words: WordsWith<'options'>): string {
  const { lists } = words.options.data.sync.news.tooLong
  switch (group) {
    case 'reminders.neverOn':
      return lists.neverOn
    case 'quiet.meetingHosts':
      return lists.meetingHosts
    default:
      return lists.other
  }
}
