import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutPassages } from './passages'

const TEXT =
  'On Monday it rained. The presidents met in Astana on Friday. They spoke of trade.\nOn Sunday he had flown home.'

function words(field: string, said: string, text = TEXT) {
  const start = text.indexOf(said)
  return { field, start, end: start + said.length, inTitle: false }
}

it('keeps the sentences of a meeting and marks the counted words in them', () => {
  const [passage, ...rest] = cutPassages(TEXT, null, [
    words('meeting', 'The presidents met in Astana on Friday.'),
    words('date', 'on Friday'),
  ])
  expect(rest).toEqual([])
  expect(passage?.text).toBe('The presidents met in Astana on Friday.')
  expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['on Friday'])
})

it('gives words that lie outside of them the sentence in which they stand', () => {
  const passages = cutPassages(TEXT, null, [
    words('meeting', 'The presidents met in Astana on Friday.'),
    words('visit', 'flown home'),
  ])
  expect(passages.map(({ text }) => text)).toEqual([
    'The presidents met in Astana on Friday.',
    'On Sunday he had flown home.',
  ])
})

it('prefers passages that speak for the field in question, and keeps the order of the text', () => {
  const text = Array.from({ length: 8 }, (_, index) => `Sentence ${index} is here.\nA word between.`).join('\n')
  const said = Array.from({ length: 8 }, (_, index) => words('meeting', `Sentence ${index} is here.`, text))
  const passages = cutPassages(text, null, [...said, words('place', '6', text)], 'place')
  expect(passages.map((one) => one.text)).toEqual(['Sentence 0 is here.', 'Sentence 1 is here.', 'Sentence 6 is here.'])
})

it('reads words of the title in the title', () => {
  const title = 'Talks in Astana'
  const place = { field: 'place', start: 9, end: 15, inTitle: true }
  const [passage] = cutPassages(TEXT, title, [place])
  expect(passage).toMatchObject({ text: title, inTitle: true, marks: [{ start: 9, end: 15, field: 'place' }] })
})

it('never shows what is not in the text, and marks no words but the counted ones', () => {
  const spans = fc.array(
    fc.record({
      field: fc.constantFrom('meeting', 'date', 'place'),
      start: fc.nat(120),
      length: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 900 }), spans, (text, given) => {
      const counted = given
        .map(({ field, start, length }) => ({
          field,
          start,
          end: Math.min(text.length, start + length),
          inTitle: false,
        }))
        .filter(({ start, end }) => start < end)
      const said = counted.map((one) => `${one.field}: ${text.slice(one.start, one.end)}`)
      for (const passage of cutPassages(text, null, counted)) {
        expect(text).toContain(passage.text)
        for (const { start, end, field } of passage.marks)
          expect(said).toContain(`${field}: ${passage.text.slice(start, end)}`)
      }
    }),
  )
})
