import { describe, expect, it } from 'vitest'
import { ORGANIZATIONS } from '../../vocab/organizations'
import { enOrganizations } from '../locales/en/organizations'
import { ruOrganizations } from '../locales/ru/organizations'
import { refineOrganizations } from '../refiners/organizations'
import { buildOrganizationRecogniser } from './organizations'
import { openReading } from './test-reading'

const tables = { ru: ruOrganizations, en: enOrganizations }
const recognisers = {
  ru: buildOrganizationRecogniser(ruOrganizations),
  en: buildOrganizationRecogniser(enOrganizations),
}

function organizations(language: 'ru' | 'en', text: string): string[] {
  const reading = openReading(text, language)
  recognisers[language](reading)
  return refineOrganizations(reading).map(({ code }) => code)
}

describe('organizations', () => {
  it.each(['ru', 'en'] as const)('has words for every organization, %s', (language) => {
    const codes = new Set<string>(tables[language].forms.map(({ code }) => code))
    expect(ORGANIZATIONS.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([])
  })

  it.each([
    ['в рамках Организации Объединённых Наций', ['UN']],
    ['на полях Генассамблеи ООН', ['UN']],
    ['с Евразийским экономическим союзом и ШОС', ['EAEU', 'SCO']],
    ['глава Еврокомиссии', ['EU']],
    ['саммит Большой семёрки (G7)', ['G7']],
    ['Совет Европы и ПАСЕ', ['COE', 'PACE']],
    ['страны ОПЕК+', ['OPEC']],
    ['члены ГУАМ', ['GUAM']],
    ['самолёт сел на ВПП', []],
    ['Всемирная продовольственная программа (ВПП)', ['WFP']],
    ['ес и воз сена', []],
  ])('%s', (text, expected) => {
    expect(organizations('ru', text)).toEqual(expected)
  })

  it.each([
    ['the United Nations Security Council', ['UN']],
    ['U.N. and EU envoys', ['UN', 'EU']],
    ['the Organisation of Turkic States', ['OTS']],
    ['G20 leaders and the African Union (AU)', ['G20', 'AU']],
    ['Who is eco-friendly? WHO KNOWS', []],
    ['the Commonwealth of Independent States', ['CIS']],
    ['the Commonwealth of Australia', []],
    ['the Arab League', ['LAS']],
  ])('%s', (text, expected) => {
    expect(organizations('en', text)).toEqual(expected)
  })
})
