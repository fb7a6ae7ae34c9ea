import Link from 'next/link'
import { useWords } from '#words'
import type { OutcomeKind } from './job-shape'

export type OutcomeRow = {
  input: number
  place: number
  source: string
  title: string | null
  outcome: OutcomeKind
  cause: string | null
  why: string | null
  articleId: string | null
  notes: readonly string[]
  conflicts: readonly { meeting: string; field: string; here: string; there: string }[]
}

/** Each document of a job with what became of it, and why where it did not go in. */
export function OutcomeTable({ rows }: { rows: readonly OutcomeRow[] }) {
  const t = useWords('add')
  return (
    <table className="tab outcome-table">
      <caption className="vh">{t('eachDocument')}</caption>
      <thead>
        <tr>
          <th scope="col" className="which">
            {t('document')}
          </th>
          <th scope="col" className="what">
            {t('outcome')}
          </th>
          <th scope="col" className="opt">
            {t('why')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.input} ${row.place}`}>
            <td className="named">
              {row.articleId === null ? (
                (row.title ?? row.source)
              ) : (
                <Link href={`/articles/${encodeURIComponent(row.articleId)}`} prefetch={false}>
                  {row.title ?? row.source}
                </Link>
              )}
              {row.title !== null && row.title !== row.source && <span className="source">{row.source}</span>}
              <Reason row={row} className="reason narrow" />
            </td>
            <td className={row.outcome === 'failed' || row.outcome === 'rejected' ? 'nw bad' : 'nw'}>
              {t(`out_${row.outcome}`)}
            </td>
            <td className="opt">
              <Reason row={row} className="reason" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reason({ row: { why, notes, conflicts }, className }: { row: OutcomeRow; className: string }) {
  const t = useWords('add')
  if (why === null && notes.length === 0 && conflicts.length === 0) return null
  return (
    <div className={className}>
      {why}
      {notes.length > 0 && <span className="quiet block">{notes.join('; ')}</span>}
      {conflicts.length > 0 && (
        <details>
          <summary>{t('differs', { count: conflicts.length })}</summary>
          <ul>
            {conflicts.map(({ meeting, field, here, there }) => (
              <li key={`${meeting} ${field}`}>
                <Link href={`/meetings/${encodeURIComponent(meeting)}`} prefetch={false}>
                  {field}
                </Link>
                {': '}
                {t('here')} {here}; {t('there')} {there}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
