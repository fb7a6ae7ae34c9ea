import { expect, it } from 'vitest'
import { equalValues } from './decisions'
import { isField, readField } from './field-names'

it('reads the names of fields, and what stands behind the colon', () => {
  expect(readField('kind')).toEqual({ kind: 'kind', of: '' })
  expect(readField('country:KZ')).toEqual({ kind: 'country', of: 'KZ' })
  expect(readField('participant:al nahyan mohamed')).toEqual({ kind: 'participant', of: 'al nahyan mohamed' })
  expect(readField('apart:2026-02-27-kz-rs-1f0a9c').of).toBe('2026-02-27-kz-rs-1f0a9c')
  expect(readField('participant:a:b').of).toBe('a:b')
  for (const field of ['place', 'organization:UN', 'accepted']) expect(isField(field)).toBe(true)
})

it('refuses what is no field, and names it', () => {
  for (const field of ['', 'colour', 'country', 'country:', 'country: ', 'kind:talks', 'participants', 'area: trade'])
    expect(isField(field)).toBe(false)
  expect(() => readField('colour')).toThrow('no field of a meeting is called "colour"')
})

it('compares values whatever the order of their keys', () => {
  expect(equalValues({ city: 'Astana', country: null }, { country: null, city: 'Astana' })).toBe(true)
  expect(equalValues({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] })).toBe(true)
  expect(equalValues({ a: undefined }, {})).toBe(true)
  expect(equalValues({ a: null }, {})).toBe(false)
  expect(equalValues([1, 2], [2, 1])).toBe(false)
  expect(equalValues(false, null)).toBe(false)
  expect(equalValues('1', 1)).toBe(false)
})
