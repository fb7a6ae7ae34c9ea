import { expect, it } from 'vitest'
import { listMarks } from './shape'

it('marks come in the order of the text, the title first, the longer before what it holds', () => {
  const marks = listMarks({
    people: [{ key: 'vucic aleksandar', name: 'Aleksandar Vučić', mentions: [{ start: 4, end: 9, rule: 'person' }] }],
    areas: [{ code: 'nuclear_energy', evidence: [{ start: 4, end: 30 }] }],
    countries: [{ code: 'RS', mentions: [{ start: 7, end: 9, in: 'title', kind: 'name', rule: 'trie' }] }],
  })
  expect(marks.map((mark) => [mark.kind, mark.code, mark.label, mark.inTitle, mark.start, mark.rule])).toEqual([
    ['country', 'RS', 'Serbia', true, 7, 'trie'],
    ['area', 'nuclear_energy', 'Nuclear energy', false, 4, null],
    ['person', 'vucic aleksandar', 'Aleksandar Vučić', false, 4, 'person'],
  ])
})

it('an answer of another form gives no marks', () => {
  for (const answer of [
    null,
    'text',
    [],
    { areas: 3 },
    { areas: [{ evidence: [{ start: 5, end: 5 }, { start: -1, end: 2 }, 7] }] },
  ]) {
    expect(listMarks(answer)).toEqual([])
  }
})
