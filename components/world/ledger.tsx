import { useNames, useWords } from '#words'
import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset, Row } from '../../lib/dataset/dataset'
import { Spark } from './spark'

const INDENTED = new Set(['heads_of_state', 'heads_of_government', 'foreign_ministers'])
const BIG = new Set(['meetings', 'visits', 'pairs', 'reports'])
/** Four years of quarters; the course of a century would be a flat line. */
const QUARTERS = 16

type Props = {
  /** The dataset `totals`. */
  totals: Dataset
  /** The dataset `totals-over-time`. */
  course: Dataset
}

/** The single numbers of a page: how each went, what it is, and under a comparison what it was and the difference. */
export function Ledger({ totals, course }: Props) {
  const t = useWords('world')
  const { number } = useNames()
  const compared = totals.columns.filter(({ key }) => key === 'previous' || key === 'change')
  const quarters = course.rows.slice(-QUARTERS)
  return (
    <table className="tab ledger">
      <caption className="vh">
        {totals.title}. {totals.filters}
      </caption>
      <thead className={compared.length > 0 ? undefined : 'vh'}>
        <tr>
          {totals.columns
            .filter(({ key }) => key === 'label')
            .map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          <th scope="col">{t('courseOf')}</th>
          {totals.columns
            .filter(({ key }) => key === 'value')
            .map(({ key, label }) => (
              <th key={key} scope="col" className="num">
                {label}
              </th>
            ))}
          {compared.map(({ key, label }) => (
            <th key={key} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.rows.filter(isNoRepetition).map((row) => {
          const measure = readText(row, 'measure') ?? ''
          return (
            <tr key={measure} className={INDENTED.has(measure) ? 'sub' : undefined}>
              <th scope="row">{readText(row, 'label')}</th>
              <td>
                {course.columns.some(({ key }) => key === measure) && (
                  <Spark values={quarters.map((quarter) => readNumber(quarter, measure))} />
                )}
              </td>
              <td className={`num ${BIG.has(measure) ? 'big' : ''}`}>{number(readNumber(row, 'value'))}</td>
              {compared.map(({ key }) => (
                <td key={key} className="num quiet">
                  {key === 'change' ? sign(readNumber(row, key), number) : number(readNumber(row, key))}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** "+3", "−2", "0": fewer meetings are not bad, so there is no colour in it. */
function sign(change: number, number: (value: number) => string): string {
  if (change === 0) return '0'
  return `${change > 0 ? '+' : '−'}${number(Math.abs(change))}`
}

/** Where only held meetings are counted, the first row says how many were held, and one of them is enough. */
function isNoRepetition(row: Row, _: number, rows: readonly Row[]): boolean {
  return readText(row, 'measure') !== 'held' || readNumber(row, 'value') !== readNumber(rows[0] ?? {}, 'value')
}
