import Link from 'next/link'
import { useNames, useWords } from '#words'
import { type JobLine, OUTCOMES } from '@/components/add/job-shape'
import { hrefOfJob, type JobQuery } from '../job-address'

type Props = { job: Pick<JobLine, 'id' | 'counts' | 'done'>; wanted: JobQuery }

/** Which of the documents are listed: all, those with one outcome, and of these those with one cause. */
export function ListHead({ job: { id, counts, done }, wanted: { outcome, cause } }: Props) {
  const t = useWords('add')
  const names = useNames()
  return (
    <ul className="list-head">
      <li>
        <Link
          href={hrefOfJob(id, {})}
          scroll={false}
          aria-current={outcome === null && cause === null ? 'true' : undefined}
        >
          {t('all')}
        </Link>{' '}
        <span className="quiet">{names.number(done)}</span>
      </li>
      {OUTCOMES.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind}>
          <Link
            href={hrefOfJob(id, { outcome: kind })}
            scroll={false}
            aria-current={outcome === kind && cause === null ? 'true' : undefined}
          >
            {t(`out_${kind}`)}
          </Link>{' '}
          <span className="quiet">{names.number(counts[kind])}</span>
        </li>
      ))}
      {cause !== null && (
        <li>
          <b>{t(`cause_${cause}`)}</b>
        </li>
      )}
    </ul>
  )
}
