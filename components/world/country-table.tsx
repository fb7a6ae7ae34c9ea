import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { CountryChip } from '../ui/chips'

type Props = { dataset: Dataset; hrefOf: (country: string) => string; drillOf: (drill: string) => string }

/** Countries with their meetings, partners and visits; each leads to its page, and its number to its meetings. */
export function CountryTable({ dataset, hrefOf, drillOf }: Props) {
  const t = useWords('world')
  const names = useNames()
  const partners = dataset.columns.some(({ key }) => key === 'partners')
  return (
    <div className="table-scroll tall">
      <table className="tab">
        <caption className="vh">{dataset.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('country')}</th>
            <th scope="col" className="num">
              {t('meetings')}
            </th>
            {partners && (
              <th scope="col" className="num opt">
                {t('partners')}
              </th>
            )}
            <th scope="col" className="num opt">
              {t(partners ? 'made' : 'partnerMade')}
            </th>
            <th scope="col" className="num opt">
              {t(partners ? 'received' : 'partnerReceived')}
            </th>
            <th scope="col" className="opt">
              {t('level')}
            </th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.rows.map((row) => {
            const country = readText(row, 'country') ?? ''
            const level = readText(row, 'level')
            return (
              <tr key={country}>
                <th scope="row">
                  <CountryChip code={country} /> <Link href={hrefOf(country)}>{readText(row, 'label')}</Link>
                </th>
                <td className="num">
                  <Link href={drillOf(readText(row, 'drill') ?? '')}>{names.number(readNumber(row, 'meetings'))}</Link>
                </td>
                {partners && <td className="num opt">{names.number(readNumber(row, 'partners'))}</td>}
                <td className="num opt">{names.number(readNumber(row, 'made'))}</td>
                <td className="num opt">{names.number(readNumber(row, 'received'))}</td>
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
