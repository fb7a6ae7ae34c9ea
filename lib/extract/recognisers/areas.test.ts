import { describe, expect, it } from 'vitest'
import { AREA_CODES } from '../../vocab/areas'
import type { Reading, Zone } from '../engine/reading'
import type { AreaCorpus } from '../locales/area-corpus'
import type { AreaLocale } from '../locales/area-table'
import { EN_AREAS } from '../locales/en/areas'
import { EN_AREA_CORPUS } from '../locales/en/areas.corpus'
import { KK_AREAS } from '../locales/kk/areas'
import { KK_AREA_CORPUS } from '../locales/kk/areas.corpus'
import { RU_AREAS } from '../locales/ru/areas'
import { RU_AREA_CORPUS } from '../locales/ru/areas.corpus'
import { SR_AREAS } from '../locales/sr/areas'
import { SR_AREA_CORPUS } from '../locales/sr/areas.corpus'
import { refineAreas } from '../refiners/areas'
import { buildAreaRecogniser } from './areas'
import { openReading } from './test-reading'

const ENCOUNTER: Record<string, string> = {
  ru: '\n\nВстреча прошла вчера.',
  en: '\n\nThey met yesterday.',
  kk: '\n\nКездесу кеше өтті.',
  sr: '\n\nСастанак је одржан јуче.',
}

/** A reading of one zone in which two countries were found, with the sentence that makes it a report of an encounter. */
function readingOf(language: string, sentence: string, codes = ['KZ', 'RS']): Reading {
  const reading = openReading(`${sentence}${ENCOUNTER[language]}`, language, { abbreviations: new Set() })
  const [zone] = reading.zones
  if (!zone) throw new Error('a reading without a zone')
  reading.marks.countries = codes.map((code, index) => ({
    zone,
    start: index,
    end: index + 1,
    rule: 'test',
    code,
    kind: 'name',
  }))
  return reading
}

const LOCALES: [string, AreaLocale, AreaCorpus][] = [
  ['ru', RU_AREAS, RU_AREA_CORPUS],
  ['en', EN_AREAS, EN_AREA_CORPUS],
  ['kk', KK_AREAS, KK_AREA_CORPUS],
  ['sr', SR_AREAS, SR_AREA_CORPUS],
]

describe.each(LOCALES)('areas in %s', (language, locale, corpus) => {
  const recognise = buildAreaRecogniser(locale)
  const codesOf = (reading: Reading) => {
    recognise(reading)
    return new Set(reading.marks.areas.map((mark) => mark.code))
  }

  it.each(AREA_CODES.flatMap((code) => corpus.yes[code].map((sentence) => [code, sentence] as const)))(
    'sees %s in "%s"',
    (code, sentence) => {
      expect([...codesOf(readingOf(language, sentence))]).toContain(code)
    },
  )

  it.each(corpus.no)('sees nothing in "%s"', (sentence) => {
    expect([...codesOf(readingOf(language, sentence))]).toEqual([])
  })

  it('has a sentence for every area', () => {
    expect(AREA_CODES.filter((code) => corpus.yes[code].length === 0)).toEqual([])
  })

  it('sees nothing where only one country is named', () => {
    const sentence = corpus.yes.trade[0] as string
    expect(codesOf(readingOf(language, sentence, ['KZ']))).toEqual(new Set())
  })
})

describe('area facts', () => {
  it('quote the passage, with the countries of the document', () => {
    const reading = readingOf('ru', 'Стороны обсудили торговлю и атомную энергетику.')
    buildAreaRecogniser(RU_AREAS)(reading)
    const facts = refineAreas(reading, reading.marks.areas)
    const { text } = reading.document
    expect(facts.map((fact) => [fact.code, ...fact.evidence.map((span) => text.slice(span.start, span.end))])).toEqual([
      ['trade', 'торговлю'],
      ['nuclear_energy', 'атомную энергетику'],
    ])
    expect(facts[0]?.countries).toEqual(['KZ', 'RS'])
    expect(facts[0]?.evidence[0]?.rule).toBe('area.trade')
  })

  it('take joint work from a named organization', () => {
    const reading = readingOf('ru', 'Обсуждено взаимодействие в рамках ООН.')
    const zone = reading.zones[0] as Zone
    const start = zone.text.indexOf('ООН')
    reading.marks.organizations.push({ zone, start, end: start + 3, rule: 'test', code: 'UN' })
    buildAreaRecogniser(RU_AREAS)(reading)
    expect(refineAreas(reading, reading.marks.areas).map((fact) => fact.code)).toEqual(['multilateral'])
  })

  it('take companies of the other country for business', () => {
    const reading = readingOf('en', 'Some 40 Serbian plants and Italian companies are at work there.', ['KZ'])
    const zone = reading.zones[0] as Zone
    const start = zone.text.indexOf('Italian')
    reading.marks.countries.push({ zone, start, end: start + 7, rule: 'test', code: 'IT', kind: 'adjective' })
    buildAreaRecogniser(EN_AREAS)(reading)
    expect(
      reading.marks.areas
        .filter((mark) => mark.code === 'business')
        .map((mark) => zone.text.slice(mark.start, mark.end)),
    ).toEqual(['Italian companies'])
  })
})
