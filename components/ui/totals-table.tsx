import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset, Row } from '../../lib/dataset/dataset'

const INDENTED = new Set(['heads_of_state', 'heads_of_government', 'foreign_ministers'])
const BIG = new Set(['meetings', 'visits', 'pairs', 'reports'])

/** The single numbers of a page as a ledger, from the rows of the dataset `totals`. */
export function TotalsTable({ dataset }: { dataset: Dataset }) {
  return (
    <table className="tab ledger">
      <caption className="vh">
        {dataset.title}. {dataset.filters}
      </caption>
      <thead className="vh">
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {dataset.rows.filter(isNoRepetition).map((row) => {
          const measure = readText(row, 'measure') ?? ''
          return (
            <tr key={measure} className={INDENTED.has(measure) ? 'sub' : undefined}>
              <th scope="row">{readText(row, 'label')}</th>
              <td className={`num ${BIG.has(measure) ? 'big' : ''}`}>
                {readNumber(row, 'value').toLocaleString('en-GB')}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Where only held meetings are counted, the first row says how many were held, and one of them is enough. */
function isNoRepetition(row: Row, _: number, rows: readonly Row[]): boolean {
  const first = rows[0]
  return readText(row, 'measure') !== 'held' || readText(first ?? {}, 'label') !== 'Meetings held'
}
