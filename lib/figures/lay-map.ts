import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import world from 'world-atlas/countries-110m.json'
import { PathTrace } from './trace-path'

export type LonLat = readonly [number, number]
/** A map drawn into a field: land and frontiers as paths, and where a place falls in it. */
export type MapField = { land: string; frontiers: string; place: (at: LonLat) => [number, number] | null }

type Topology = Parameters<typeof mesh>[0]
type Shape = NonNullable<Parameters<typeof mesh>[1]>

const TOPOLOGY = world as unknown as Topology
const { countries, land } = world.objects as unknown as { countries: Shape; land: Shape }
const LAND = feature(TOPOLOGY, land)
const FRONTIERS = mesh(TOPOLOGY, countries, (a, b) => a !== b)

/** A whole world may be magnified so much to bring out what the data hold. */
const MOST_ZOOM = 4.2

/**
 * Land and frontiers of Natural Earth (1:110 million) in the Equal Earth projection, turned so that no country is cut in
 * two, and magnified to where the places are.
 */
export function layMap(places: readonly LonLat[], width: number, height: number): MapField {
  const projection = geoEqualEarth().rotate([-11, 0])
  projection.fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    { type: 'Sphere' },
  )
  zoom(projection, places, width, height)
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  const trace = (shape: Parameters<ReturnType<typeof geoPath>>[0]): string => {
    const path = new PathTrace(1.9)
    geoPath(projection, path)(shape)
    return path.write()
  }
  return { land: trace(LAND), frontiers: trace(FRONTIERS), place: ([lon, lat]) => projection([lon, lat]) }
}

function zoom(projection: GeoProjection, places: readonly LonLat[], width: number, height: number): void {
  if (places.length === 0) return
  const whole = projection.scale()
  const points = places.flatMap(([lon, lat]) => {
    const point = projection([lon, lat])
    return point ? [point] : []
  })
  const box = (axis: 0 | 1): [number, number] => {
    const all = points.map((point) => point[axis])
    return [Math.min(...all), Math.max(...all)]
  }
  const [[left, right], [top, bottom]] = [box(0), box(1)]
  const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)]
  const factor = Math.max(1, Math.min(MOST_ZOOM, (width * 0.86) / across, (height * 0.82) / down))
  const [x = 0, y = 0] = projection.translate()
  const middle = [(left + right) / 2, (top + bottom) / 2] as const
  // about the middle of the places, and never farther out than the edge of the world
  const at = (from: number, centre: number, room: number, reach: [number, number]): number => {
    const moved = room / 2 + (from - centre) * factor
    const [low, high] = reach.map((edge) => room / 2 + (edge - centre) * factor) as [number, number]
    if (low > 0) return moved - low
    return high < room ? moved + room - high : moved
  }
  projection
    .scale(whole * factor)
    .translate([at(x, middle[0], width, [2, width - 2]), at(y, middle[1], height, [2, height - 2])])
}
