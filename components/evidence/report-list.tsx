import Link from 'next/link'
import { hrefAsOf } from '../../lib/filters/as-of'
import { findArea, nameArea } from '../../lib/vocab/areas'
import { wordDate } from '../../lib/vocab/date-words'
import { findLanguage } from '../../lib/vocab/languages'
import type { ReportShape } from './meeting-shape'
import { type Note, ReportText } from './report-text'

type Props = {
  reports: readonly ReportShape[]
  /** Areas of the meeting in the order of their numbers. */
  areas: readonly string[]
  /** The day or instant that the page is asked for, which the links keep. */
  asOf: string | null
}

/** Every report of a meeting in its own words; those that tell of it are open, those that only announce or recall it shut. */
export function ReportList({ reports, areas, asOf }: Props) {
  const notes: Note[] = areas.map((code, index) => ({
    key: code,
    number: index + 1,
    label: nameArea(code).toLowerCase().replace(/^ai$/, 'AI'),
    group: findArea(code)?.group ?? 'politics',
  }))
  const telling = reports.some((report) => report.status === 'held' && !report.background)
  return (
    <div className="reps mt-2">
      {reports.map((report, index) => (
        <details
          key={`${report.articleId} ${report.ordinal}`}
          id={`report-${index + 1}`}
          data-article={report.articleId}
          open={!telling || (report.status === 'held' && !report.background)}
        >
          <summary>
            <span className="rno">{index + 1}</span>
            <span className="lang">{findLanguage(report.language)?.own ?? report.language}</span>
            <h3 lang={report.language} data-title={report.title === null ? 'none' : 'own'}>
              {report.title ?? report.articleId}
            </h3>
            <span className="by">{sayHow(report)}</span>
          </summary>
          <ReportText
            text={report.text}
            lang={report.language}
            notes={notes}
            marks={report.spans
              .filter((span) => !span.inTitle && (span.area !== null || span.field === 'meeting'))
              .map((span) => ({ start: span.start, end: span.end, key: span.area ?? 'meeting' }))}
          />
          <p className="by more">
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(report.articleId)}`, asOf)}>
              Everything recognised in this report
            </Link>
          </p>
        </details>
      ))}
    </div>
  )
}

function sayHow(report: ReportShape): string {
  const manner = report.background ? 'recalls it, ' : report.status === 'planned' ? 'announces it, ' : ''
  return `${manner}${report.source}${report.published ? `, ${wordDate(report.published, 'short')}` : ''}`
}
