import Link from 'next/link'
import type { ReviewPassage, ReviewReport } from '../../lib/dataset/review'
import { wordDate } from '../../lib/vocab/date-words'
import { findLanguage } from '../../lib/vocab/languages'
import { segmentText } from '../evidence/segment-text'
import { useKeptAsOf } from '../ui/use-kept-as-of'

type Props = {
  reports: readonly ReviewReport[]
  /** How many reports there are in all. */
  of: number
  /** The meeting's own page, where all of them stand. */
  meeting: string
  /** What a report says on the field in question, in words. */
  says?: (report: ReviewReport) => string
}

/** What reports say of a meeting, in their own words and language, with outlet and day. */
export function Quotes({ reports, of, meeting, says }: Props) {
  const kept = useKeptAsOf()
  return (
    <div className="told">
      {reports.map((report) => (
        <Quote key={report.name} report={report} says={says?.(report)} />
      ))}
      {reports.length === 0 && <p className="by">No report tells of it.</p>}
      {of > reports.length && (
        <p className="by">
          <Link href={kept(`/meetings/${encodeURIComponent(meeting)}`)}>
            {of - reports.length} more {of - reports.length === 1 ? 'report' : 'reports'}
          </Link>
        </p>
      )}
    </div>
  )
}

function Quote({ report, says }: { report: ReviewReport; says?: string }) {
  const kept = useKeptAsOf()
  const { language, passages, title } = report
  const [open, shut] = findLanguage(language)?.quotes ?? ['“', '”']
  const body = passages.filter((passage) => !passage.inTitle)
  const head = passages.find((passage) => passage.inTitle)
  return (
    <figure>
      {head && (
        <p className="said-title" lang={language}>
          <Marked passage={head} />
        </p>
      )}
      <blockquote lang={language}>
        {body.map((passage, index) => (
          <span key={passage.text}>
            {index === 0 ? open : ' […] '}
            <Marked passage={passage} />
          </span>
        ))}
        {body.length > 0 ? shut : !head && (title ?? '')}
      </blockquote>
      <figcaption className="by">
        <Link href={kept(`/articles/${encodeURIComponent(report.articleId)}`)}>{saySource(report)}</Link>
        {sayManner(report)}
        {says !== undefined && (
          <>
            ; says: <b>{says}</b>
          </>
        )}
      </figcaption>
    </figure>
  )
}

/** The counted words of a passage, marked; each says what it was counted for. */
function Marked({ passage }: { passage: ReviewPassage }) {
  const marks = passage.marks.map(({ start, end, field }) => ({ start, end, key: field.split(':', 1)[0] ?? field }))
  return segmentText(passage.text, marks).map((segment) =>
    segment.keys.length === 0 ? (
      segment.text
    ) : (
      <mark className="ev" key={segment.start} title={segment.keys.join(', ')}>
        {segment.text}
      </mark>
    ),
  )
}

function saySource({ source, published, language }: ReviewReport): string {
  const day = published === null ? null : wordDate(published, 'short')
  return [source, day, findLanguage(language)?.label].filter(Boolean).join(', ')
}

function sayManner({ kept, background, status }: ReviewReport): string {
  if (kept) return '; the reader no longer finds the meeting in it'
  if (background) return '; recalls it'
  return status === 'held' ? '' : `; tells of it as ${status}`
}
