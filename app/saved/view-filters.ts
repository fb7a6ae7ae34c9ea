import type { Filters } from '../../lib/filters/filters'
import { parseFilters } from '../../lib/filters/parse'

/** Pages that are about one thing, and the filter that means the same. */
const ABOUT: readonly (readonly [path: RegExp, key: keyof Filters])[] = [
  [/^\/pairs\/([^/]+)/, 'pair'],
  [/^\/countries\/([^/]+)/, 'country'],
  [/^\/areas\/([^/]+)/, 'area'],
  [/^\/people\/([^/]+)/, 'person'],
]

/** The filters under which a saved view shows meetings: those of its address, and what its page is about. */
export function filtersOfView(address: string): Filters {
  const url = new URL(address, 'http://entente.invalid')
  const query = new URLSearchParams(url.searchParams)
  for (const [path, key] of ABOUT) {
    const about = path.exec(url.pathname)?.[1]
    if (about !== undefined) query.set(key, safeDecode(about))
  }
  const { filters } = parseFilters(query)
  return filters
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
