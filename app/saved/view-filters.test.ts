import { describe, expect, it } from 'vitest'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { filtersOfView } from './view-filters'

describe('the filters of a saved view', () => {
  it('are those of its address', () => {
    expect(filtersOfView('/meetings?country=KZ&area=trade')).toEqual({
      ...EMPTY_FILTERS,
      country: ['KZ'],
      area: ['trade'],
    })
  })

  it('say what its page is about', () => {
    expect(filtersOfView('/pairs/KZ-RS?from=2026-01-01')).toEqual({
      ...EMPTY_FILTERS,
      pair: ['KZ', 'RS'],
      from: '2026-01-01',
    })
    expect(filtersOfView('/countries/KZ').country).toEqual(['KZ'])
    expect(filtersOfView('/areas/nuclear_energy').area).toEqual(['nuclear_energy'])
    expect(filtersOfView('/people/vucic%20aleksandar').person).toEqual(['vucic aleksandar'])
  })

  it('are none where its page is about everything', () => {
    expect(filtersOfView('/')).toEqual(EMPTY_FILTERS)
    expect(filtersOfView('/people/%E0%A4%A').person).toEqual(['%e0%a4%a'])
  })
})
