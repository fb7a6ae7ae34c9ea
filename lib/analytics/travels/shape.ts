import { NO_CITY } from '../../filters/city'
import type { Filters } from '../../filters/filters'
import { placeCapital, placeCityId } from '../../vocab/city-places'
import { readCity } from '../../vocab/city-spelling'
import { nameCityRow } from '../../words/city-name'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { addRows } from '../places/shape'
import type { Shaped } from '../shaped'
import { listCounts } from '../status-counts'
import { listWorldCounts } from '../world-counts'
import { describeWorld, levelAt, nameCounted, nameSpan } from '../world-words'
import type { TravelRow } from './query'

/**
 * One row a guest, a host and the city of the visit. A line begins at the guest's capital; a visit whose city is not named
 * or not known ends at the host's capital, and a note says so.
 */
export function shapeTravels(filters: Filters, context: Context, rows: readonly TravelRow[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const folded = foldTravels(rows)
  const rough = folded.filter(({ id }) => id === null).reduce((sum, { row }) => sum + row.meetings, 0)
  const world = describeWorld(filters, context, tag)
  return {
    id: 'travels',
    title: t('travelsTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('travelsSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'guest', label: t('code'), type: 'code' },
      { key: 'guestName', label: t('guest'), type: 'text' },
      { key: 'host', label: t('code'), type: 'code' },
      { key: 'hostName', label: t('host'), type: 'text' },
      { key: 'city', label: t('code'), type: 'code' },
      { key: 'label', label: t('city'), type: 'text' },
      ...listWorldCounts(filters, tag),
      { key: 'level', label: t('level'), type: 'code' },
      { key: 'last', label: t('last'), type: 'date' },
      { key: 'fromLat', label: t('fromLatitude'), type: 'number', unit: '°' },
      { key: 'fromLon', label: t('fromLongitude'), type: 'number', unit: '°' },
      { key: 'lat', label: t('latitude'), type: 'number', unit: '°' },
      { key: 'lon', label: t('longitude'), type: 'number', unit: '°' },
    ],
    rows: folded.map(({ id, city, row }) => {
      const from = placeCapital(row.guest)
      const to = id === null ? placeCapital(row.host) : placeCityId(id)
      return {
        guest: row.guest,
        guestName: names.country(row.guest),
        host: row.host,
        hostName: names.country(row.host),
        city: id,
        label: city ? nameCityRow(city, tag) : row.city,
        ...listCounts(filters, row),
        level: levelAt(row.best),
        last: row.last,
        fromLat: from?.lat ?? null,
        fromLon: from?.lon ?? null,
        lat: to?.lat ?? null,
        lon: to?.lon ?? null,
        ...drillCity(row, id),
      }
    }),
    counts: 'meetings',
    encoding: {
      mark: 'map',
      lat: 'lat',
      lon: 'lon',
      label: 'label',
      value: 'meetings',
      level: 'level',
      from: { lat: 'fromLat', lon: 'fromLon', label: 'guestName', host: 'hostName' },
    },
    ...world,
    notes: [...(rough > 0 ? [t('roughCity', { count: rough })] : []), t('borders'), ...world.notes],
  }
}

/** A city that the table does not know is no value of a filter, so nothing leads there. */
function drillCity(row: TravelRow, id: string | null): { drill?: string } {
  if (id === null && row.city !== null) return {}
  return { drill: `guest=${row.guest}&host=${row.host}&city=${id ?? NO_CITY}` }
}

type Folded = { id: string | null; city: ReturnType<typeof readCity>; row: TravelRow }

function foldTravels(rows: readonly TravelRow[]): Folded[] {
  const folded = new Map<string, Folded>()
  for (const row of rows) {
    const city = row.city === null ? undefined : readCity(row.city, row.country)
    const key = `${row.guest} ${row.host} ${city?.id ?? row.city ?? ''}`
    const before = folded.get(key)
    folded.set(key, { id: city?.id ?? null, city, row: before ? addRows(before.row, row) : row })
  }
  return [...folded.values()].sort((a, b) => b.row.meetings - a.row.meetings || compare(a.row, b.row))
}

function compare(a: TravelRow, b: TravelRow): number {
  const [one, other] = [`${a.guest} ${a.host} ${a.city ?? ''}`, `${b.guest} ${b.host} ${b.city ?? ''}`]
  return one < other ? -1 : one > other ? 1 : 0
}
