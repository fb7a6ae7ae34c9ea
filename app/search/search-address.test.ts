import { describe, expect, it } from 'vitest'
import { SEARCH_KINDS } from '../../lib/analytics/search/read'
import { SEARCH_ORDERS } from '../../lib/analytics/search/reports'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { hrefOfSearch, readView } from './search-address'

describe('the address of a search', () => {
  it('is read as it was written', () => {
    for (const kind of [null, ...SEARCH_KINDS]) {
      for (const order of SEARCH_ORDERS) {
        for (const page of [1, 7]) {
          const view = { kind, order, page }
          const href = hrefOfSearch({ ...EMPTY_FILTERS, q: 'мир & trade' }, view)
          expect(readView(Object.fromEntries(new URL(href, 'http://localhost').searchParams))).toEqual(view)
        }
      }
    }
  })

  it('says nothing of what needs no saying', () => {
    expect(hrefOfSearch(EMPTY_FILTERS, { kind: null, order: 'best', page: 1 })).toBe('/search')
  })

  it('passes over what it cannot read', () => {
    expect(readView({ in: 'ships', order: 'oldest', page: '-1' })).toEqual({ kind: null, order: 'best', page: 1 })
  })
})
