import type { Encoding, Row } from '../dataset/dataset'
import type { LonLat } from './lay-map'

export type MapEncoding = Extract<Encoding, { mark: 'map' }>

/** Where a row is; nothing where the table of cities does not know it. */
export function listPlace(row: Row, lon: string, lat: string): LonLat[] {
  const [x, y] = [row[lon], row[lat]]
  return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : []
}
