import Link from 'next/link'
import { hrefAsOf } from '../../lib/filters/as-of'
import { findArea } from '../../lib/vocab/areas'
import { findLanguage } from '../../lib/vocab/languages'
import { lowerFirst } from '../../lib/words/letter-case'
import { type Telling, useTelling } from '../ui/telling'
import { AlsoIn } from './also-in'
import type { ReportShape } from './meeting-shape'
import { type Note, ReportText } from './report-text'

type Props = {
  reports: readonly ReportShape[]
  /** Reports that have the story of one of them, by the article whose story it is; their numbers follow. */
  copies: readonly (ReportShape & { copyOf: string })[]
  /** Areas of the meeting in the order of their numbers. */
  areas: readonly string[]
  /** The day or instant that the page is asked for, which the links keep. */
  asOf: string | null
}

/** Every report of a meeting in its own words; those that tell of it are open, those that only announce or recall it shut. */
export function ReportList({ reports, copies, areas, asOf }: Props) {
  const telling = useTelling()
  const { t, names } = telling
  const notes: Note[] = areas.map((code, index) => ({
    key: code,
    number: index + 1,
    label: lowerFirst(names.area(code)),
    group: findArea(code)?.group ?? 'politics',
  }))
  const told = reports.some((report) => report.status === 'held' && !report.background)
  return (
    <div className="reps mt-2">
      {reports.map((report, index) => (
        <details
          key={`${report.articleId} ${report.ordinal}`}
          id={`report-${index + 1}`}
          data-article={report.articleId}
          open={!told || (report.status === 'held' && !report.background)}
        >
          <summary>
            <span className="rno">{index + 1}</span>
            <span className="lang" lang={report.language}>
              {findLanguage(report.language)?.own ?? report.language}
            </span>
            <h3 lang={report.language} data-title={report.title === null ? 'none' : 'own'}>
              {report.title ?? report.articleId}
            </h3>
            <span className="by">{tellHow(report, telling)}</span>
          </summary>
          <ReportText
            text={report.text}
            lang={report.language}
            notes={notes}
            marks={report.spans
              .filter((span) => !span.inTitle && (span.area !== null || span.field === 'meeting'))
              .map((span) => ({ start: span.start, end: span.end, key: span.area ?? 'meeting' }))}
          />
          <AlsoIn
            copies={copies.filter((copy) => copy.copyOf === report.articleId)}
            numberOf={(copy) => reports.length + copies.indexOf(copy) + 1}
            asOf={asOf}
          />
          <p className="by more">
            <Link href={hrefAsOf(`/articles/${encodeURIComponent(report.articleId)}`, asOf)}>{t('wholeReport')}</Link>
          </p>
        </details>
      ))}
    </div>
  )
}

function tellHow({ background, status, outlet, url, published }: ReportShape, { t, names }: Telling): string {
  const manner = background ? t('recallsIt') : status === 'planned' ? t('announcesIt') : null
  return [manner, names.source(outlet, url), published && names.date(published, 'short')].filter(Boolean).join(', ')
}
