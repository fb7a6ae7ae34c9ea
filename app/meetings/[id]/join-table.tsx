import type { MeetingReport } from '@/lib/analytics/meeting-detail/shape'
import type { MeetingHistory } from '@/lib/analytics/meeting-history/shape'
import { nameReport } from './standing'

/** As the reasons of a join say it, and what is said of a report that the rules would have joined too. */
const BY_HAND = 'joined by hand'
const HELD = 'held together by hand'

type Props = { reports: readonly MeetingReport[]; joins: MeetingHistory['joins'] }

/** Why each report stands in the meeting, how sure that is, which engine read it, and whether a person bound it. */
export function JoinTable({ reports, joins }: Props) {
  return (
    <section className="fig">
      <h2>How the reports were joined</h2>
      <p className="unit">
        {reports.length < 2
          ? 'One report: nothing was joined.'
          : 'The score says how sure a join is, from 0 to 1; what a person joined stays together whatever is read later.'}
      </p>
      <div className="plot overflow-x-auto">
        <table className="tab joins">
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">Report</span>
              </th>
              <th scope="col">Why</th>
              <th scope="col">Engine</th>
              <th scope="col" className="num">
                Score
              </th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report, index) => {
              const join = joins.get(nameReport(report))
              return (
                <tr key={nameReport(report)}>
                  <th scope="row">
                    <a href={`#report-${index + 1}`} aria-label={`Report ${index + 1}`}>
                      {index + 1}
                    </a>
                  </th>
                  <td>
                    {[...report.reasons, ...(join?.pinned && !report.reasons.includes(BY_HAND) ? [HELD] : [])].join(
                      ', ',
                    ) || 'alone'}
                    {join?.kept && (
                      <span className="block warn">kept by hand: the engine no longer tells of this meeting in it</span>
                    )}
                  </td>
                  <td className="quiet">{join?.engineVersion || 'not known'}</td>
                  <td className="num">{join ? join.score.toFixed(2) : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
