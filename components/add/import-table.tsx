import { Fragment } from 'react'
import { useNames, useWords } from '#words'
import { isSkipReason } from '../../lib/vocab/skips'

export type ImportLine = {
  dataset: string
  rows: number
  mapped: number
  skipped: Readonly<Record<string, number>>
  conflicts: number
}

/** What became of the rows of other people's datasets: kept, or passed over and why. */
export function ImportTable({ reports }: { reports: readonly ImportLine[] }) {
  const t = useWords('add')
  const names = useNames()
  return (
    <table className="tab ledger">
      <caption className="vh">{t('importReport')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dataset')}</th>
          <th scope="col" className="num">
            {t('rowsRead')}
          </th>
          <th scope="col" className="num">
            {t('mapped')}
          </th>
          <th scope="col" className="num">
            {t('skipped')}
          </th>
          <th scope="col" className="num">
            {t('conflicts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ dataset, rows, mapped, skipped, conflicts }) => (
          <Fragment key={dataset}>
            <tr>
              <th scope="row">{dataset}</th>
              <td className="num">{names.number(rows)}</td>
              <td className="num">{names.number(mapped)}</td>
              <td className="num">{names.number(Object.values(skipped).reduce((sum, count) => sum + count, 0))}</td>
              <td className="num">{names.number(conflicts)}</td>
            </tr>
            {Object.entries(skipped)
              .sort(([, a], [, b]) => b - a)
              .map(([reason, count]) => (
                <tr className="sub" key={reason}>
                  <th scope="row">{isSkipReason(reason) ? t(`skip_${reason}`) : reason}</th>
                  <td />
                  <td />
                  <td className="num quiet">{names.number(count)}</td>
                  <td />
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

/** One line a dataset, whatever number of files it came in. */
export function sumReports(reports: readonly ImportLine[]): ImportLine[] {
  const sums = new Map<string, ImportLine>()
  for (const report of reports) {
    const sum = sums.get(report.dataset) ?? { ...report, rows: 0, mapped: 0, skipped: {}, conflicts: 0 }
    const skipped = { ...sum.skipped }
    for (const [reason, count] of Object.entries(report.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count
    sums.set(report.dataset, {
      dataset: report.dataset,
      rows: sum.rows + report.rows,
      mapped: sum.mapped + report.mapped,
      skipped,
      conflicts: sum.conflicts + report.conflicts,
    })
  }
  return [...sums.values()]
}
