import { expect, it } from 'vitest'
import { listFields, listOwn, sayHow } from './list-fields'
import { sampleMeeting, sampleReport } from './sample-items'

it('says each field in a line, each member of a list in its own', () => {
  const fields = listFields(
    sampleMeeting('m', { participants: [{ key: 'k', name: 'Ana', role: 'minister', country: 'RS' }] }),
  )
  const lines = Object.fromEntries(fields.map(({ label, lines: said }) => [label, said]))
  expect(lines).toMatchObject({
    ...{ Kind: ['Talks, held'], Sides: ['Kazakhstan', 'Serbia'], Who: ['Ana, minister, RS'], Visit: [] },
    Place: ['Astana, Kazakhstan'],
  })
})

it('finds the lines that only one of two has', () => {
  expect([...listOwn(['a', 'b'], ['b', 'c'])]).toEqual(['a'])
})

it('says whether reports state a field', () => {
  const stated = sampleReport('a#0', { date: 'stated' })
  const inferred = sampleReport('b#0', { date: 'inferred' })
  expect(sayHow([stated], ['date'])).toBe('stated')
  expect(sayHow([inferred], ['date'])).toBe('inferred')
  expect(sayHow([stated, inferred], ['date'])).toBe('stated in 1 of 2')
  expect(sayHow([stated], ['place'])).toBe('')
})
