import type { Filters } from '../../lib/filters/filters'
import { hrefWith } from '../../lib/filters/format'
import { formatPair, orderPair } from '../../lib/filters/pair'
import { parseFilters } from '../../lib/filters/parse'
import { AREA_CODES } from '../../lib/vocab/areas'
import { findCountry } from '../../lib/vocab/countries'

/** An address of this host: no other host, whatever a browser makes of slashes. */
const OWN_PATH = /^\/(?:[\p{L}\p{N}._~%-][\p{L}\p{N}._~%/-]*)?$/u
const PAIR_PATH = /^\/pairs\/[A-Za-z]+-[A-Za-z]+$/

/**
 * The readable address of what a form of the filter bar sends. `on` is the page to stay on; `sides` and `topics` are what was
 * ticked, of which `sidesHow` and `topicsHow` want any or all. Two countries that are both wanted are a pair, and where the
 * page is that of a pair, it is theirs.
 */
export function chooseAddress(query: URLSearchParams): string {
  const { filters } = parseFilters(query)
  const on = query.get('on') ?? '/'
  const chosen = { ...filters, ...chooseSides(query), ...chooseTopics(query) }
  if (!OWN_PATH.test(on)) return hrefWith('/', chosen)
  if (!PAIR_PATH.test(on)) return hrefWith(on, chosen)
  if (!query.has('sidesHow')) return hrefWith(on, { ...chosen, pair: null })
  return chosen.pair ? hrefWith(`/pairs/${formatPair(chosen.pair)}`, { ...chosen, pair: null }) : hrefWith('/', chosen)
}

function chooseSides(query: URLSearchParams): Partial<Filters> {
  if (!query.has('sidesHow')) return {}
  const codes = [...new Set(query.getAll('sides'))].filter((code) => findCountry(code) !== undefined)
  const none = { pair: null, country: [], all: [] }
  if (query.get('sidesHow') !== 'all' || codes.length < 2) return { ...none, country: codes }
  const [a = '', b = ''] = codes
  return codes.length === 2 ? { ...none, pair: orderPair(a, b) } : { ...none, all: codes }
}

function chooseTopics(query: URLSearchParams): Partial<Filters> {
  if (!query.has('topicsHow')) return {}
  const ticked = query.getAll('topics')
  const codes = AREA_CODES.filter((code) => ticked.includes(code))
  const all = query.get('topicsHow') === 'all' && codes.length > 1
  return all ? { area: [], allAreas: codes } : { area: codes, allAreas: [] }
}
