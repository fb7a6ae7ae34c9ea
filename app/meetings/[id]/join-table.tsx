import { useNames, useWords } from '#words'
import { tellReason } from '@/components/evidence/tell-reason'
import { useTelling } from '@/components/ui/telling'
import type { MeetingDetail, MeetingReport } from '@/lib/analytics/meeting-detail/shape'
import type { MeetingHistory } from '@/lib/analytics/meeting-history/shape'
import { upperFirst } from '@/lib/words/letter-case'
import { nameReport } from './standing'

/** As the base keeps the reason of a join that a person made. */
const BY_HAND = 'joined by hand'

type Props = {
  reports: readonly MeetingReport[]
  /** Their copies, which are numbered behind them. */
  copies: MeetingDetail['copies']
  joins: MeetingHistory['joins']
}

/** Why each report stands in the meeting, how sure that is, which engine read it, and whether a person bound it. */
export function JoinTable({ reports, copies, joins }: Props) {
  const [t, said] = [useWords('pages'), useWords('copies')]
  const telling = useTelling()
  const names = useNames()
  return (
    <section className="fig">
      <h2>{t('joins')}</h2>
      <p className="unit">{reports.length < 2 ? t('joinsOne') : t('joinsMany')}</p>
      <div className="plot overflow-x-auto">
        <table className="tab joins">
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{t('report')}</span>
              </th>
              <th scope="col">{t('why')}</th>
              <th scope="col">{t('engine')}</th>
              <th scope="col" className="num">
                {t('score')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...reports, ...copies].map((report, index) => {
              const copied = 'copyOf' in report ? reports.findIndex((one) => one.articleId === report.copyOf) : -1
              const join = joins.get(nameReport(report))
              return (
                <tr key={nameReport(report)}>
                  <th scope="row">
                    <a
                      href={`#report-${index + 1}`}
                      aria-label={upperFirst(telling.t('reportNumber', { number: names.number(index + 1) }))}
                    >
                      {index + 1}
                    </a>
                  </th>
                  <td>
                    {[
                      ...(copied < 0 ? [] : [said('copyOfReport', { number: names.number(copied + 1) })]),
                      ...report.reasons.map((reason) => tellReason(reason, telling)),
                      ...(join?.pinned && !report.reasons.includes(BY_HAND) ? [telling.t('reasonHeld')] : []),
                    ].join(', ') || t('alone')}
                    {join?.kept && <span className="block warn">{t('keptByHand')}</span>}
                  </td>
                  <td className="quiet">{join?.engineVersion || t('notKnown')}</td>
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
