import { readText } from '../../lib/dataset/cells'
import type { Dataset, Row } from '../../lib/dataset/dataset'
import { MeetingLine } from './meeting-line'
import { useTelling } from './telling'

type Props = {
  dataset: Dataset
  rows?: readonly Row[]
  /** `few` leaves out who travelled and what about, for a column of the page. */
  columns: 'few' | 'all'
  /** The day or instant that the page is asked for, which the links keep. */
  asOf: string | null
}

/** Meetings as rows of a table, from the rows of the dataset `meetings`; each leads to its page. */
export function MeetingTable({ dataset, rows = dataset.rows, columns, asOf }: Props) {
  const { t } = useTelling()
  return (
    <table className="tab meetings">
      <caption className="vh">
        {dataset.title}. {dataset.filters}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{t('columnMark')}</span>
          </th>
          <th scope="col">{t('fieldDate')}</th>
          <th scope="col">{t('fieldSides')}</th>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('fieldWho')}</th>
          {columns === 'all' && (
            <>
              <th scope="col" className="opt">
                {t('columnTravel')}
              </th>
              <th scope="col">{t('fieldAreas')}</th>
            </>
          )}
          <th scope="col" className="num">
            {t('columnReports')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeetingLine key={readText(row, 'id')} row={row} columns={columns} asOf={asOf} />
        ))}
      </tbody>
    </table>
  )
}
