import Link from 'next/link'
import { useNames, useWords } from '#words'
import type { JobLine } from './job-shape'
import { tellMoment } from './tell-moment'

/** Jobs as rows: what was given, how far it is, and what became of it. */
export function JobTable({ jobs }: { jobs: readonly JobLine[] }) {
  const t = useWords('add')
  const names = useNames()
  return (
    <table className="tab job-table">
      <caption className="vh">{t('jobs')}</caption>
      <thead>
        <tr>
          <th scope="col" className="opt">
            {t('begun')}
          </th>
          <th scope="col">{t('job')}</th>
          <th scope="col" className="opt">
            {t('state')}
          </th>
          <th scope="col" className="num">
            {t('documents')}
          </th>
          <th scope="col" className="num">
            {t('out_added')}
          </th>
          <th scope="col" className="num opt">
            {t('out_updated')}
          </th>
          <th scope="col" className="num opt">
            {t('out_unchanged')}
          </th>
          <th scope="col" className="num opt">
            {t('out_duplicate')}
          </th>
          <th scope="col" className="num opt">
            {t('out_rejected')}
          </th>
          <th scope="col" className="num">
            {t('out_failed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map(({ id, kind, title, state, createdAt, done, total, counts }) => (
          <tr key={id}>
            <td className="opt nw quiet">{tellMoment(createdAt, names)}</td>
            <td className="named">
              <Link href={`/jobs/${id}`}>{title}</Link> <span className="quiet">{t(`kind_${kind}`)}</span>
              <span className="narrow quiet">{t(`state_${state}`)}</span>
            </td>
            <td className={state === 'failed' ? 'opt bad' : 'opt quiet'}>{t(`state_${state}`)}</td>
            <td className="num">{names.number(Math.max(total ?? 0, done))}</td>
            <td className="num">{names.number(counts.added)}</td>
            <td className="num opt quiet">{names.number(counts.updated)}</td>
            <td className="num opt quiet">{names.number(counts.unchanged)}</td>
            <td className="num opt quiet">{names.number(counts.duplicate)}</td>
            <td className="num opt quiet">{names.number(counts.rejected)}</td>
            <td className={counts.failed > 0 ? 'num bad' : 'num quiet'}>{names.number(counts.failed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
