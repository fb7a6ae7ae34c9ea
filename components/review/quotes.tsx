import Link from 'next/link'
import { useNames, useWords } from '#words'
import type { ReviewPassage, ReviewReport } from '../../lib/dataset/review'
import { findLanguage } from '../../lib/vocab/languages'
import type { Names } from '../../lib/words/names'
import type { Translator } from '../../lib/words/translate'
import { tellField } from '../curation/tell-value'
import { segmentText } from '../evidence/segment-text'
import { useTelling } from '../ui/telling'
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
  const t = useWords('review')
  const kept = useKeptAsOf()
  return (
    <div className="told">
      {reports.map((report) => (
        <Quote key={report.name} report={report} says={says?.(report)} />
      ))}
      {reports.length === 0 && <p className="by">{t('untold')}</p>}
      {of > reports.length && (
        <p className="by">
          <Link href={kept(`/meetings/${encodeURIComponent(meeting)}`)}>
            {t('moreReports', { count: of - reports.length })}
          </Link>
        </p>
      )}
    </div>
  )
}

function Quote({ report, says }: { report: ReviewReport; says?: string }) {
  const t = useWords('review')
  const names = useNames()
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
        <Link href={kept(`/articles/${encodeURIComponent(report.articleId)}`)}>{tellSource(report, names)}</Link>
        {tellManner(report, t, names)}
        {says !== undefined && <>; {t.rich('says', { value: says, b: (words) => <b>{words}</b> })}</>}
      </figcaption>
    </figure>
  )
}

/** The counted words of a passage, marked; each says what it was counted for. */
function Marked({ passage }: { passage: ReviewPassage }) {
  const telling = useTelling()
  const marks = passage.marks.map(({ start, end, field }) => ({ start, end, key: field.split(':', 1)[0] ?? field }))
  return segmentText(passage.text, marks).map((segment) =>
    segment.keys.length === 0 ? (
      segment.text
    ) : (
      <mark
        className="ev"
        key={segment.start}
        title={segment.keys.map((field) => tellField(field, telling)).join(', ')}
      >
        {segment.text}
      </mark>
    ),
  )
}

function tellSource({ outlet, url, published, language }: ReviewReport, names: Names): string {
  const day = published === null ? null : names.date(published, 'short')
  return [names.source(outlet, url), day, names.language(language)].filter(Boolean).join(', ')
}

function tellManner({ kept, background, status }: ReviewReport, t: Translator<'review'>, names: Names): string {
  if (kept) return `; ${t('lostIt')}`
  if (background) return `; ${t('recallsIt')}`
  return status === 'held' ? '' : `; ${t('tellsAs', { status: names.status(status) })}`
}
