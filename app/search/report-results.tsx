import Link from 'next/link'
import { useNames, useWords } from '#words'
import { findPassage, markWords, type Piece } from '@/lib/analytics/search/passage'
import type { FoundReport } from '@/lib/analytics/search/reports'
import { hrefAsOf } from '@/lib/filters/as-of'

/** Reports with the passage that speaks most of what was asked, its words marked. */
export function ReportResults({ reports, asOf }: { reports: readonly FoundReport[]; asOf: string | null }) {
  const t = useWords('search')
  const names = useNames()
  return (
    <ol className="hits">
      {reports.map((report) => {
        const { pieces, opens, goesOn } = findPassage(report.text, report.words)
        const told = [
          report.published === null ? t('undated') : names.date(report.published, 'short'),
          names.source(report.outlet, report.url),
          names.language(report.language),
          report.meetings === 0 ? t('noMeeting') : t('countMeetings', { count: report.meetings }),
        ]
        return (
          <li key={report.id}>
            <h3 lang={report.language}>
              <Link href={hrefAsOf(`/articles/${encodeURIComponent(report.id)}`, asOf)}>
                <Marked pieces={markWords(report.title ?? t('untitled'), report.words)} />
              </Link>
            </h3>
            <p className="alias">{told.filter(Boolean).join(' · ')}</p>
            <p className="passage" lang={report.language}>
              {!opens && '… '}
              <Marked pieces={pieces} />
              {goesOn && ' …'}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0
  return pieces.map(({ text, marked }) => {
    const key = at
    at += text.length
    return marked ? <mark key={key}>{text}</mark> : text
  })
}
