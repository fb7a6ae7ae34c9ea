import type { Filters } from '../../filters/filters'
import { placeCityId } from '../../vocab/city-places'
import { readCity } from '../../vocab/city-spelling'
import { nameCityRow } from '../../words/city-name'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { listCounts } from '../status-counts'
import { listWorldCounts } from '../world-counts'
import { describeWorld, levelAt, nameCounted, nameSpan } from '../world-words'
import type { PlaceRow } from './query'

/** One row a city, the busiest first; names of one city in several spellings are one. Only known cities have coordinates. */
export function shapePlaces(filters: Filters, context: Context, rows: readonly PlaceRow[], tag: Tag): Shaped {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const cities = foldCities(rows)
  const without = rows.filter((row) => row.city === null).reduce((sum, row) => sum + row.meetings, 0)
  const unknown = cities.filter(({ id }) => id === null).reduce((sum, { row }) => sum + row.meetings, 0)
  const world = describeWorld(filters, context, tag)
  return {
    id: 'places',
    title: t('placesTitle', { counted: nameCounted(filters, tag) }),
    subtitle: t('placesSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'city', label: t('code'), type: 'code' },
      { key: 'label', label: t('city'), type: 'text' },
      { key: 'country', label: t('code'), type: 'code' },
      { key: 'countryName', label: t('country'), type: 'text' },
      { key: 'lat', label: t('latitude'), type: 'number', unit: '°' },
      { key: 'lon', label: t('longitude'), type: 'number', unit: '°' },
      ...listWorldCounts(filters, tag),
      { key: 'level', label: t('level'), type: 'code' },
      { key: 'last', label: t('last'), type: 'date' },
    ],
    rows: cities.map(({ id, row, label, country }) => ({
      city: id,
      label: label ? nameCityRow(label, tag) : row.city,
      country,
      countryName: country === null ? null : names.country(country),
      lat: placeCityId(id ?? '')?.lat ?? null,
      lon: placeCityId(id ?? '')?.lon ?? null,
      ...listCounts(filters, row),
      level: levelAt(row.best),
      last: row.last,
      ...(id === null ? {} : { drill: `city=${id}` }),
    })),
    counts: 'meetings',
    encoding: { mark: 'map', lat: 'lat', lon: 'lon', label: 'label', value: 'meetings', level: 'level' },
    ...world,
    notes: [
      ...(without > 0 ? [t('withoutCity', { count: without })] : []),
      ...(unknown > 0 ? [t('unknownCity', { count: unknown })] : []),
      t('borders'),
      ...world.notes,
    ],
  }
}

type Folded = { id: string | null; label: ReturnType<typeof readCity>; country: string | null; row: PlaceRow }

/** Rows of one city together; a name that the table of cities does not hold stays by itself. */
function foldCities(rows: readonly PlaceRow[]): Folded[] {
  const folded = new Map<string, Folded>()
  for (const row of rows) {
    if (row.city === null) continue
    const city = readCity(row.city, row.country)
    const key = city?.id ?? `${row.city}|${row.country ?? ''}`
    const before = folded.get(key)
    folded.set(key, {
      id: city?.id ?? null,
      label: city,
      country: city?.country ?? row.country,
      row: before ? addRows(before.row, row) : row,
    })
  }
  return [...folded.values()].sort(
    (a, b) => b.row.meetings - a.row.meetings || ((a.row.city ?? '') < (b.row.city ?? '') ? -1 : 1),
  )
}

/** The counts of two rows together. */
export function addRows<R extends Omit<PlaceRow, 'city' | 'country'>>(a: R, b: R): R {
  return {
    ...a,
    meetings: a.meetings + b.meetings,
    held: a.held + b.held,
    planned: a.planned + b.planned,
    cancelled: a.cancelled + b.cancelled,
    best: a.best === null || b.best === null ? (a.best ?? b.best) : Math.min(a.best, b.best),
    last: a.last !== null && b.last !== null ? (a.last > b.last ? a.last : b.last) : (a.last ?? b.last),
  }
}
