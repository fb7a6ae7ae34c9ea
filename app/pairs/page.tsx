import Link from 'next/link'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import { readNumber, readText } from '@/lib/dataset/cells'
import { hrefWith } from '@/lib/filters/format'
import { wordDate } from '@/lib/vocab/date-words'
import { findRole } from '@/lib/vocab/roles'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'

export const generateMetadata = describePage('Pairs')

/** Every pair of countries that met under the filters, the busiest first; each leads to its profile. */
export default async function PairsPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const filters = await readFilters(searchParams)
  const [pairs, state] = await Promise.all([buildDataset('pairs', filters, tag), readState(filters.asOf)])
  return (
    <PageFrame filters={filters} path="/pairs">
      <div className="head">
        <div>
          <h1>Pairs</h1>
          <p className="lede">
            <b>{pairs.rows.length}</b> pairs of countries sat at one table.
          </p>
        </div>
      </div>
      <TableFigure
        number={1}
        dataset={pairs}
        title={pairs.title}
        take={takeOf('pairs', filters, tag, '/pairs', state.knownAt)}
        empty={<Loosen filters={filters} path="/pairs" />}
      >
        <table className="tab max-w-3xl">
          <caption className="vh">{pairs.title}</caption>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col" className="num">
                Meetings
              </th>
              <th scope="col">Highest rank</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {pairs.rows.map((row) => (
              <tr key={readText(row, 'pair')}>
                <th scope="row">
                  <Link href={hrefWith(`/pairs/${readText(row, 'pair')}`, { ...filters, pair: null, country: [] })}>
                    {readText(row, 'firstName')} – {readText(row, 'secondName')}
                  </Link>
                </th>
                <td className="num">{readNumber(row, 'meetings')}</td>
                <td className="quiet">{findRole(readText(row, 'level') ?? '')?.plural ?? 'not stated'}</td>
                <td className="quiet nw">{wordDate(readText(row, 'last') ?? '', 'short')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFigure>
    </PageFrame>
  )
}
