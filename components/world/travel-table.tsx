import Link from 'next/link'
import { useNames, useWords } from '#words'
import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { MOST_ROWS } from '../charts/dataset-table'
import { VisitArrow } from '../ui/chips'

type Props = { dataset: Dataset; drillOf: (drill: string) => string }

/** Visits by guest, host and city; the number leads to the meetings. */
export function TravelTable({ dataset, drillOf }: Props) {
  const t = useWords('world')
  const names = useNames()
  return (
    <div className="table-scroll tall">
      <table className="tab">
        <caption className="vh">{dataset.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('travel')}</th>
            <th scope="col">{t('city')}</th>
            <th scope="col" className="opt">
              {t('level')}
            </th>
            <th scope="col" className="num">
              {t('meetings')}
            </th>
            <th scope="col">{t('last')}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.rows.slice(0, MOST_ROWS).map((row) => {
            const level = readText(row, 'level')
            const [guest, host] = [readText(row, 'guest') ?? '', readText(row, 'host') ?? '']
            const drill = readText(row, 'drill')
            const count = names.number(readNumber(row, 'meetings'))
            return (
              <tr key={`${guest} ${host} ${readText(row, 'city')} ${readText(row, 'label')}`}>
                <th scope="row">
                  <VisitArrow host={host} guest={guest} />
                </th>
                <td>{readText(row, 'label') ?? <span className="quiet">{t('notStated')}</span>}</td>
                <td className="quiet opt">{level === null ? t('notStated') : names.role(level)}</td>
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
