/** The figures can fall: whoever loses the words of one country, one area or one kind of meeting word goes below them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/extract'
import { trace } from '../../lib/extract/engine/pipeline'
import { en } from '../../lib/extract/locales/en/locale'
import { kk } from '../../lib/extract/locales/kk/locale'
import type { Locale } from '../../lib/extract/locales/locale'
import { compileLocale } from '../../lib/extract/locales/registry'
import { ru } from '../../lib/extract/locales/ru/locale'
import { sr } from '../../lib/extract/locales/sr/locale'
import { floorOf, listFallen, measure, readSample } from './sample'

/** The code that most of the answers name. */
function mostNamed(lists: readonly (readonly string[])[]): string {
  const counts = new Map<string, number>()
  for (const code of lists.flat()) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

function withoutCountry({ countries, ...locale }: Locale, code: string): Locale {
  return { ...locale, countries: { ...countries, forms: countries.forms.filter((form) => !form.codes.includes(code)) } }
}

function withoutArea({ areas, ...locale }: Locale, code: string): Locale {
  return { ...locale, areas: { ...areas, terms: { ...areas.terms, [code]: [] } } }
}

function withoutTrigger({ meetings, ...locale }: Locale, rule: string): Locale {
  const triggers = meetings.triggers.filter(({ sense, kind }) => `trigger.${sense}.${kind}` !== rule)
  return { ...locale, meetings: { ...meetings, triggers } }
}

describe.each<[string, Locale]>([
  ['ru', ru],
  ['en', en],
  ['kk', kk],
  ['sr', sr],
])('%s', async (language, locale) => {
  const corpus = await readSample()
  const answers = new Map(
    [...corpus.documents.values()]
      .filter((document) => document.language === language)
      .map((document) => [document, trace(document).facts]),
  )
  const facts = [...answers.values()]
  const before = floorOf(measure(corpus, (document) => answers.get(document) ?? extract(document), language))
  const fallenWithout = (words: Locale) => {
    const compiled = compileLocale(words)
    const now = measure(corpus, (document) => trace(document, () => compiled).facts, language)
    return listFallen(before, floorOf(now))
  }

  it('falls without the country named most', () => {
    const code = mostNamed(facts.map(({ countries }) => countries.map((country) => country.code)))
    expect(fallenWithout(withoutCountry(locale, code)).join('\n')).toContain('countries was')
  })

  it('falls without the area named most', () => {
    const code = mostNamed(facts.map(({ areas }) => areas.map((area) => area.code)))
    expect(fallenWithout(withoutArea(locale, code)).join('\n')).toContain('areas was')
  })

  it('falls without the words that most meetings are told by', () => {
    const rule = mostNamed(facts.map(({ meetings }) => meetings.flatMap(({ fields }) => fields.kind?.rule ?? [])))
    expect(fallenWithout(withoutTrigger(locale, rule)).join('\n')).toContain('meetings was')
  })
})
