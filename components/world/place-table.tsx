import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { MOST_ROWS } from '../charts/dataset-table'

type Props = { dataset: Dataset; countryHref: (country: string) => string; drillOf: (drill: string) => string }

/** Cities with their countries; the number leads to the meetings there. */
export function PlaceTable({ dataset, countryHref, drillOf }: Props) {
  const t = useWords('world')
  const names = useNames()
  return (
    <div className="table-scroll tall">
      <table className="tab">
        <caption className="vh">{dataset.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city')}</th>
            <th scope="col">{t('country')}</th>
            <th scope="col" className="num">
              {t('meetings')}
            </th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.rows.slice(0, MOST_ROWS).map((row) => {
            const drill = readText(row, 'drill')
            const country = readText(row, 'country')
            const count = names.number(readNumber(row, 'meetings'))
            return (
              <tr key={`${readText(row, 'city')} ${readText(row, 'label')} ${country}`}>
                <th scope="row">{readText(row, 'label')}</th>
                <td className="quiet">
                  {country !== null && <Link href={countryHref(country)}>{readText(row, 'countryName')}</Link>}
                </td>
                <td className="num">{drill === null ? count : <Link href={drillOf(drill)}>{count}</Link>}</td>
                <td className="quiet nw">{names.date(readText(row, 'last') ?? '', 'short')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
