import { describe, expect, it } from 'vitest'
import { readWord } from './read-word'

describe('readWord', () => {
  it.each([
    ['kind', 'call', 'call'],
    ['level', null, null],
    ['country:KZ', false, false],
    ['date', null, { date: null, dateEnd: null, datePrecision: null }],
    ['date', { date: '2026-02-27' }, { date: '2026-02-27', dateEnd: null, datePrecision: 'day' }],
    [
      'date',
      { date: '2026-02-27', dateEnd: '2026-02-27' },
      { date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
    ],
    ['place', { city: ' Nur-\n Sultan ', country: '' }, { city: 'Nur- Sultan', country: null }],
    ['place', { city: null, country: null }, null],
    ['visit', { type: '', guest: null }, null],
    ['participant:a b', { name: 'B A', role: null }, { name: 'B A', role: null, country: null }],
    ['participant:a b', false, false],
  ])('%s %j', (field, asked, value) => {
    expect(readWord(field, asked)).toEqual({ value })
  })

  it.each([
    ['colour', 'red', /no field/],
    ['country', true, /no field/],
    ['kind', 7, /written as the code/],
    ['country:KZ', 'yes', /true where it is one/],
    ['date', '2026-02-27', /written as \{ date/],
    ['place', { city: 'Astana', street: 'x' }, /written as/],
    ['participant:a b', true, /written as/],
    ['state', 'rejected', /reject, delete, restore or merge/],
    ['accepted', true, /acts for it are: accept/],
    ['apart:m', true, /apart/],
  ])('%s %j is refused', (field, asked, message) => {
    expect(readWord(field, asked)).toEqual({ problem: { field, message: expect.stringMatching(message) } })
  })
})
