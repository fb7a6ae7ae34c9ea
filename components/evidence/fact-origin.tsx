import { LockMark } from '../curation/lock-mark'
import { useTelling } from '../ui/telling'
import { listRuns, type Origin } from './fact-standing'

/** Where a fact comes from: links to the reports that decided it, or a lock and the person who did. */
export function FactOrigin({ origin, total }: { origin: Origin | undefined; total: number }) {
  const { t } = useTelling()
  if (!origin) return null
  if ('actor' in origin) return <LockMark lock={origin} />
  const { reports } = origin
  if (reports.length === 0) return null
  if (reports.length === total && total > 1) return t('allReports', { count: total })
  return (
    <>
      {t('reportsBefore', { count: reports.length })}{' '}
      {listRuns(reports).map(({ from, to }, index) => (
        <span key={from}>
          {index > 0 && ', '}
          <a href={`#report-${from}`}>{from}</a>
          {to > from && (
            <>
              –<a href={`#report-${to}`}>{to}</a>
            </>
          )}
        </span>
      ))}
    </>
  )
}
