import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { MOST_ROWS } from '../charts/dataset-table'

type Props = { dataset: Dataset; pairHref: (pair: string) => string; drillOf: (drill: string) => string }

/** Pairs of countries, the busiest first; the name leads to the profile, the number to the meetings. */
export function TieTable({ dataset, pairHref, drillOf }: Props) {
  const t = useWords('world')
  const names = useNames()
  return (
    <div className="table-scroll tall">
      <table className="tab">
        <caption className="vh">{dataset.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pair')}</th>
            <th scope="col" className="num">
              {t('meetings')}
            </th>
            <th scope="col" className="opt">
              {t('level')}
            </th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.rows.slice(0, MOST_ROWS).map((row) => {
            const pair = readText(row, 'pair') ?? ''
            const level = readText(row, 'level')
            return (
              <tr key={pair}>
                <th scope="row">
                  <Link href={pairHref(pair)}>
                    {readText(row, 'firstName')} – {readText(row, 'secondName')}
                  </Link>
                </th>
                <td className="num">
                  <Link href={drillOf(readText(row, 'drill') ?? '')}>{names.number(readNumber(row, 'meetings'))}</Link>
                </td>
                <td className="quiet opt">{level === null ? t('notStated') : names.role(level)}</td>
                <td className="quiet nw">{names.date(readText(row, 'last') ?? '', 'short')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
