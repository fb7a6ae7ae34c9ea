import { expect, it } from 'vitest'
import { translate } from '../../lib/words/translate'
import { tellingOf } from '../ui/telling-of'
import { listFields, listOwn, tellHow } from './list-fields'
import { sampleMeeting, sampleReport } from './sample-items'

it('says each field in a line, each member of a list in its own', () => {
  const fields = listFields(
    sampleMeeting('m', { participants: [{ key: 'k', name: 'Ana', role: 'minister', country: 'RS' }] }),
    tellingOf('en'),
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
  const t = translate('en', 'review')
  const stated = sampleReport('a#0', { date: 'stated' })
  const inferred = sampleReport('b#0', { date: 'inferred' })
  expect(tellHow([stated], ['date'], t)).toBe('stated')
  expect(tellHow([inferred], ['date'], t)).toBe('inferred')
  expect(tellHow([stated, inferred], ['date'], t)).toBe('stated in 1 of 2')
  expect(tellHow([stated], ['place'], t)).toBe('')
})
