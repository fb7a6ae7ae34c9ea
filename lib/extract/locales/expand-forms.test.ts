import { expect, it } from 'vitest'
import { meetings as en } from './en/meetings'
import { expandForms } from './expand-forms'
import { meetings as kk } from './kk/meetings'
import { meetings as ru } from './ru/meetings'

it('writes out every alternative', () => {
  expect(expandForms('встретил{ся|ась} с, визит{|а}')).toEqual(['встретился с', 'встретилась с', 'визит', 'визита'])
  expect(expandForms('{a|b} {c|d}')).toEqual(['a c', 'a d', 'b c', 'b d'])
  expect(() => expandForms('a{b')).toThrow(RangeError)
})

it.each([
  ['ru', ru],
  ['en', en],
  ['kk', kk],
])('no word of %s is a trigger in two senses that contradict each other', (_, table) => {
  const senses = new Map<string, Set<string>>()
  for (const row of table.triggers)
    for (const form of expandForms(row.forms)) senses.set(form, (senses.get(form) ?? new Set()).add(row.sense))
  expect([...senses].filter(([, found]) => found.has('none') && found.size > 1).map(([form]) => form)).toEqual([])
})
