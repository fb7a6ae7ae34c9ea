import { writeCell } from '../../lib/dataset/cells'
import type { Column, Dataset, Row } from '../../lib/dataset/dataset'
import { wordCell } from '../../lib/figures/word-cell'

/** Codes that another column says in words; they are for the export. */
const WORDED_BY: Readonly<Record<string, string>> = { area: 'label', first: 'firstName', second: 'secondName' }

/** The rows of a dataset as a table: the rows of the CSV in the same order, and its columns, codes in words. */
export function DatasetTable({ dataset }: { dataset: Dataset }) {
  const columns = dataset.columns.filter(({ key }) => !dataset.columns.some((other) => other.key === WORDED_BY[key]))
  const [head, ...rest] = columns
  if (!head) return null
  return (
    <section className="table-scroll" aria-label={`Table: ${dataset.title}`} tabIndex={0}>
      <table className="tab">
        <caption className="vh">
          {dataset.title}. {dataset.subtitle} {dataset.filters}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dataset.rows.map((row) => (
            <tr key={keyOf(dataset, row)}>
              <th scope="row" className={classOf(head)}>
                {wordCell(row[head.key], head)}
              </th>
              {rest.map((column) => (
                <td key={column.key} className={classOf(column)}>
                  {wordCell(row[column.key], column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function classOf({ type }: Column): string | undefined {
  if (type === 'number') return 'num'
  return type === 'date' || type === 'month' || type === 'quarter' ? 'nw' : undefined
}

function keyOf(dataset: Dataset, row: Row): string {
  return dataset.columns.map((column) => writeCell(row[column.key])).join('|')
}
