import { readText } from '../../lib/dataset/cells'
import type { Dataset, Row } from '../../lib/dataset/dataset'
import { groupByMonth } from './group-by-month'
import { MeetingLine } from './meeting-line'

type Props = {
  dataset: Dataset
  rows?: readonly Row[]
  /** `few` leaves out who travelled and what about, for a column of the page. */
  columns: 'few' | 'all'
  /** Months stand as side-heads with their counts. */
  byMonth?: boolean
  /** The day or instant that the page is asked for, which the links keep. */
  asOf: string | null
}

/** Meetings as rows of a table, from the rows of the dataset `meetings`; each leads to its page. */
export function MeetingTable({ dataset, rows = dataset.rows, columns, byMonth = false, asOf }: Props) {
  return (
    <table className="tab meetings">
      <caption className="vh">
        {dataset.title}. {dataset.filters}
      </caption>
      <thead>
        <tr>
          {byMonth && <th scope="col">Month</th>}
          <th scope="col">
            <span className="vh">Status and rank</span>
          </th>
          <th scope="col">Date</th>
          <th scope="col">Sides</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          {columns === 'all' && (
            <>
              <th scope="col" className="opt">
                Host, guest
              </th>
              <th scope="col">Areas</th>
            </>
          )}
          <th scope="col" className="num">
            Reports
          </th>
        </tr>
      </thead>
      {byMonth ? (
        groupByMonth(rows).map(({ key, label, counts, rows: own }) => (
          <tbody key={key}>
            <tr className="mon-row">
              <td>
                {label}
                <span>{counts}</span>
              </td>
            </tr>
            {own.map((row, index) => (
              <MeetingLine
                key={readText(row, 'id')}
                row={row}
                columns={columns}
                asOf={asOf}
                month={{ head: index === 0 ? { label, counts, span: own.length } : null }}
              />
            ))}
          </tbody>
        ))
      ) : (
        <tbody>
          {rows.map((row) => (
            <MeetingLine key={readText(row, 'id')} row={row} columns={columns} asOf={asOf} />
          ))}
        </tbody>
      )}
    </table>
  )
}
