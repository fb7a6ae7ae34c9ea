import { readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { placeCity } from '../vocab/city-places'
import { type ExportFormat, type RowWriter, writeByRow } from './export-format'

/** Longitude first, as the standard has it. */
type Position = readonly [lon: number, lat: number]

function readPosition(row: Row, latKey: string, lonKey: string): Position | null {
  const [lat, lon] = [row[latKey], row[lonKey]]
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null
}

/** Where a row lies: its own coordinates where it has any, else those of its city. */
function placeRow(row: Row): Position | null {
  const city = readText(row, 'city')
  const known = city === null ? undefined : placeCity(city, readText(row, 'country'))
  return readPosition(row, 'lat', 'lon') ?? (known ? [known.lon, known.lat] : null)
}

/** A way where a row leads from one place to another, else a point. */
function drawRow(row: Row) {
  const [from, to] = [readPosition(row, 'fromLat', 'fromLon'), placeRow(row)]
  if (to === null) return null
  return from === null ? { type: 'Point', coordinates: to } : { type: 'LineString', coordinates: [from, to] }
}

function open({ id, tag, title, filters, notes, columns }: Dataset): RowWriter {
  const head = JSON.stringify({ type: 'FeatureCollection', dataset: id, tag, title, filters, notes }).slice(0, -1)
  let empty = true
  return {
    head: `${head},"features":[`,
    row(row) {
      const feature = {
        type: 'Feature',
        id: readText(row, 'id') ?? undefined,
        geometry: drawRow(row),
        properties: Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])),
      }
      const comma = empty ? '' : ','
      empty = false
      return `${comma}\n${JSON.stringify(feature)}`
    },
    foot: () => '\n]}\n',
  }
}

/**
 * Rows with places as GeoJSON (RFC 7946), a feature a row, longitude first, in WGS 84. A row whose place is not known is a
 * feature without a geometry, so that none is lost; coordinates are those of the city.
 */
export const geojson: ExportFormat = {
  format: 'geojson',
  label: 'GeoJSON',
  mediaType: 'application/geo+json; charset=utf-8',
  only: ['meetings', 'places', 'travels'],
  fits: () => true,
  open,
  write: writeByRow(open),
}
