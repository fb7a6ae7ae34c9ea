import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, explainAsData } from '.'
import { sayRule } from './rule-reasons'

const TALKS = {
  id: 'x',
  language: 'en',
  published: '2026-02-28',
  title: 'Vucic in Astana',
  text: 'Kazakh President Kassym-Jomart Tokayev met Serbian President Aleksandar Vucic in Astana on Friday. They discussed trade.',
}

function fieldOf(document: object, field: string) {
  const [meeting] = explainAsData(document).facts
  return meeting?.fields.find((one) => one.field === field)
}

describe('the explanation of a document', () => {
  it('numbers its sentences, the headline first', () => {
    const { sentences } = explainAsData(TALKS)
    expect(sentences.map(({ number, in: zone }) => [number, zone])).toEqual([
      [1, 'title'],
      [2, undefined],
      [3, undefined],
    ])
  })

  it('says of each field how, why, by which rule and where', () => {
    expect(fieldOf(TALKS, 'date')).toMatchObject({
      ...{ value: '2026-02-27', how: 'inferred', rule: 'date.weekday', reason: 'a date in words' },
      quotes: [{ quote: 'Friday', sentence: 2 }],
    })
    expect(fieldOf(TALKS, 'areas')).toMatchObject({ value: 'trade', quotes: [{ quote: 'trade', sentence: 3 }] })
  })

  it('gives a day that no words name the words that tell of the meeting', () => {
    const undated = { ...TALKS, text: TALKS.text.replace(' on Friday', '') }
    expect(fieldOf(undated, 'date')).toMatchObject({
      ...{ value: '2026-02-28', rule: 'date.from-publication', reason: sayRule('date.from-publication') },
      quotes: [{ quote: 'met' }],
    })
  })

  it.each([
    [
      'President Tokayev of Kazakhstan is scheduled to meet Serbian President Aleksandar Vucic in Astana in May.',
      'planned',
      'scheduled',
    ],
    ['The meeting of the presidents of Kazakhstan and Serbia, set for May, was cancelled.', 'cancelled', 'cancelled'],
  ])('rests a status on the word for it: %s', (text, status, word) => {
    const field = fieldOf({ ...TALKS, title: undefined, text }, 'status')
    expect(field).toMatchObject({ value: status, rule: `status.${status}` })
    expect(field?.quotes.map(({ quote }) => quote).join(' ')).toContain(word)
  })

  it('draws the marks under their words, whatever is made alike on the way', () => {
    const text = `  Tokayev met\u00a0Ser\u00adbian President\u00a0Aleksandar Vucic. ${'And so on and on. '.repeat(12)}`
    const listing = explain({ id: 'x', language: 'en', text })
    const lines = listing.split('\n')
    const index = lines.findIndex((line) => line.includes('country RS'))
    const drawn = lines[index] ?? ''
    const above = lines.slice(0, index).findLast((line) => !line.includes('~')) ?? ''
    expect(above.slice(drawn.indexOf('~'), drawn.lastIndexOf('~') + 1).replace('\u00ad', '')).toBe('Serbian')
    for (const line of lines) if (line.includes('And so on')) expect(line.length).toBeLessThanOrEqual(102)
  })

  it('names the rule of every fact, and says what that of a meeting did', () => {
    const { facts } = explainAsData(TALKS)
    for (const { what, rules } of facts) expect(rules.length, what).toBeGreaterThan(0)
    expect(facts[0]?.reason).not.toBe('')
  })

  it('quotes any text as it was handed in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (noise) => {
        const text = `Казахстан ${noise} met Serbian\u00ad President Vucic in Astana ${noise}`
        for (const { marks } of explainAsData({ text }).sentences)
          for (const { start, end, quote } of marks) expect(quote).toBe(text.slice(start, end))
        expect(explain({ text })).toContain('== what it tells ==')
      }),
      { numRuns: 60 },
    )
  })

  it('of a text that tells nothing says so', () => {
    expect(explain({ id: 'x', language: 'en', text: 'It rained.' })).toContain('== what it tells ==\n\nnothing\n')
  })
})
