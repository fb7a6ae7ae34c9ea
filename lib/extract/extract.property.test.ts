import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from './index'

/** Words that set rules going, in any order: nonsense that looks like news. */
const WORDS =
  'Президент Казахстана Токаев встретился с Вучичем в Астане 27 февраля 2026 года . , « » саммит переговоры визит отменён ' +
  'The president of Serbia met Xi Jinping in Beijing on Friday will visit talks summit credentials 31 February 2025 — \n К.-Ж. U.S. ' +
  // letters apart from their marks, hidden characters, mixed scripts, other languages, lines that are no news
  'Ка\u00ADзахстан Кaзахстан мо\u0438\u0306 и\u00A0в \u200B ２７ Қазақстан Президенті кездесті және Председник Србије разговарао је ' +
  'Фото: ©Акорда #Астана Ранее Напомним'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 60 }).map((words) => words.join(' ')),
)
const anyDocument = fc.record({
  text: anyText.filter((text) => text.trim() !== ''),
  title: fc.option(anyText, { nil: undefined }),
  published: fc.option(fc.constantFrom('2026-02-28', '2024-02-29', '1999-12-31'), { nil: undefined }),
  language: fc.option(fc.constantFrom('ru', 'en', 'kk', 'sr', 'xx'), { nil: undefined }),
})

type Found = { start: number; end: number; in?: string }

function spansOf(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Found]
  return Object.values(value).flatMap(spansOf)
}

describe('any text', () => {
  it('is answered, with every passage inside it, and the same way twice', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const facts = extract(document)
        for (const span of spansOf(facts)) {
          const source = span.in === 'title' ? (document.title ?? '') : document.text
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(source.length)
        }
        expect(extract(document)).toEqual(facts)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('in a language without a locale gives its language and nothing else', () => {
    const facts = extract({ text: 'Le président du Kazakhstan a rencontré le président de la Serbie.', language: 'fr' })
    expect(facts.language).toBe('fr')
    expect([facts.countries, facts.people, facts.meetings, facts.areas, facts.figures].flat()).toEqual([])
  })
})
