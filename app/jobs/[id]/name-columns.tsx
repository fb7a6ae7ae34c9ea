import { useWords } from '#words'
import type { UnnamedTable } from '@/lib/jobs/unnamed-tables'
import { ROW_KINDS, type RowKind } from './row-kinds'

type Props = { job: string; tables: readonly UnnamedTable[] }

/** Asks which columns of a table are what, so that its rows can be read. */
export function NameColumns({ job, tables }: Props) {
  const t = useWords('add')
  return tables.map((table) => (
    <section className="fig job-part" key={table.head.join('\n')}>
      <h2>{t('columnsTitle')}</h2>
      <p className="alias">
        <b>{table.source}</b>
        {table.count > 1 && ` + ${table.count - 1}`}. {t('columnsRule')}
      </p>
      <div className="grid12 mt-4">
        {ROW_KINDS.map((kind) => (
          <ColumnsForm key={kind.row} job={job} head={table.head} kind={kind} />
        ))}
      </div>
    </section>
  ))
}

function ColumnsForm({ job, head, kind }: { job: string; head: readonly string[]; kind: RowKind }) {
  const t = useWords('add')
  return (
    <form method="post" action={`/jobs/${job}/columns`} className="c6 give columns-form">
      <h3>{t(kind.label)}</h3>
      <input type="hidden" name="head" value={JSON.stringify(head)} />
      <input type="hidden" name="row" value={kind.row} />
      {kind.fields.map((field, index) => (
        <label className="pair-up" key={field}>
          {t(`column_${field}`)}
          <select name={field} required={index < kind.needed} defaultValue="">
            <option value="">{t('noColumn')}</option>
            {[...new Set(head)].map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="buttons">
        <button type="submit" className="go">
          {t('useColumns')}
        </button>
      </p>
    </form>
  )
}
