import { wordDate } from '@/lib/vocab/date-words'
import { findLanguage } from '@/lib/vocab/languages'
import { joinWords } from './meeting-words'

type Props = {
  articles: number
  meetings: number
  firstPublished: string | null
  lastPublished: string | null
  languages: readonly string[]
  hasSample: boolean
  /** The address of this page as it is now, for ever; `null` where it is that already. */
  pin: string | null
}

/** What the base holds, said at the foot of every page, so that no count is taken for more than it is. */
export function PageFoot({ articles, meetings, firstPublished, lastPublished, languages, hasSample, pin }: Props) {
  const from = firstPublished && wordDate(firstPublished, 'long', 'month')
  const to = lastPublished && wordDate(lastPublished, 'long', 'month')
  const written = joinWords(languages.map((code) => findLanguage(code)?.label ?? code))
  return (
    <footer className="foot">
      <p>
        {articles.toLocaleString('en-GB')} reports in {written || 'no language yet'}
        {from && to && `, published ${from} – ${to}`}; {meetings.toLocaleString('en-GB')} meetings after joining.
        {hasSample &&
          ' The sample corpus was picked to try the reader, so its months are no measure of diplomacy; its words are this project’s own, each after a public source.'}
      </p>
      {pin && (
        <p>
          <a href={pin}>Pin this view</a>: a link that goes on showing just this, whatever is read or mended later.
        </p>
      )}
    </footer>
  )
}
