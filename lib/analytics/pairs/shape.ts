import type { Filters } from '../../filters/filters'
import { formatPair } from '../../filters/pair'
import { nameCountry } from '../../vocab/countries'
import { ROLE_CODES } from '../../vocab/roles'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCountColumns, listCounts } from '../status-counts'
import { describeDataset, nameMeetings, noteOutside, sayPeriod } from '../words'
import type { PairRow } from './query'

/** One row a pair of countries that sat at one table, the busiest first. */
export function shapePairs(filters: Filters, context: Context, rows: readonly PairRow[]): Shaped {
  return {
    id: 'pairs',
    title: `${nameMeetings(filters)}, by pair of countries`,
    subtitle: `Meetings both sat in, ${sayPeriod(filters, context)}; a meeting of many counts for each pair in it.`,
    columns: [
      { key: 'pair', label: 'Pair', type: 'code' },
      { key: 'first', label: 'First', type: 'code' },
      { key: 'firstName', label: 'First country', type: 'text' },
      { key: 'second', label: 'Second', type: 'code' },
      { key: 'secondName', label: 'Second country', type: 'text' },
      ...listCountColumns(filters),
      { key: 'level', label: 'Highest rank', type: 'code' },
      { key: 'last', label: 'Last meeting', type: 'date' },
    ],
    rows: rows.map((row) => ({
      pair: formatPair([row.first, row.second]),
      first: row.first,
      firstName: nameCountry(row.first),
      second: row.second,
      secondName: nameCountry(row.second),
      ...listCounts(filters, row),
      level: row.best === null ? null : (ROLE_CODES[row.best - 1] ?? null),
      last: row.last,
    })),
    encoding: { mark: 'bar', y: 'pair', x: 'meetings' },
    ...describeDataset(filters, context),
    notes: noteOutside(context),
  }
}
