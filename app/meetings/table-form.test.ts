import { describe, expect, it } from 'vitest'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { hrefOfTable, readForm } from './table-form'

describe('the form of the table', () => {
  it('is the usual one where nothing is said, and then says nothing', () => {
    expect(hrefOfTable(EMPTY_FILTERS, readForm({}))).toBe('/meetings')
    expect(hrefOfTable(EMPTY_FILTERS, readForm({ sort: 'beauty', utm: 'x' }))).toBe('/meetings')
  })

  it('comes back from its address', () => {
    for (const query of [
      { sort: '-reports' },
      { sort: 'rank', cols: 'date,place' },
      { cols: ['areas', 'date'] },
      { cols: '' },
    ]) {
      const form = readForm(query)
      const address = new URL(hrefOfTable({ ...EMPTY_FILTERS, pair: ['KZ', 'RS'] }, form, 3), 'http://localhost')
      expect(readForm(Object.fromEntries(address.searchParams))).toEqual(form)
      expect(address.searchParams.get('page')).toBe('3')
      expect(address.searchParams.get('pair')).toBe('KZ-RS')
    }
  })
})
