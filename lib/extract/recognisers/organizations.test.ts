import { describe, expect, it } from 'vitest'
import { ORGANIZATIONS } from '../../vocab/organizations'
import { enOrganizations } from '../locales/en/organizations'
import { kkOrganizations } from '../locales/kk/organizations'
import { ruOrganizations } from '../locales/ru/organizations'
import { srOrganizations } from '../locales/sr/organizations'
import { refineOrganizations } from '../refiners/organizations'
import { buildOrganizationRecogniser } from './organizations'
import { openReading } from './test-reading'

const tables = { ru: ruOrganizations, en: enOrganizations, kk: kkOrganizations, sr: srOrganizations }
const recognisers = {
  ru: buildOrganizationRecogniser(ruOrganizations),
  en: buildOrganizationRecogniser(enOrganizations),
  kk: buildOrganizationRecogniser(kkOrganizations),
  sr: buildOrganizationRecogniser(srOrganizations),
}

function organizations(language: keyof typeof tables, text: string): string[] {
  const reading = openReading(text, language)
  recognisers[language](reading)
  return refineOrganizations(reading).map(({ code }) => code)
}

describe('organizations', () => {
  it.each(['ru', 'en', 'kk', 'sr'] as const)('has words for every organization, %s', (language) => {
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
    ['заседание Высшего Госсовета Союзного государства', ['UNIONSTATE']],
    ['Высшего Евразийского экономического совета (ВЕЭС)', ['EAEU']],
    ['с главой МАГАТЭ и генсеком ОЗХО', ['IAEA', 'OPCW']],
    ['в Форуме стран-экспортёров газа (ФСЭГ)', ['GECF']],
    ['генсек ТЮРКСОЙ и ИСЕСКО', ['TURKSOY', 'ICESCO']],
    ['саммит «Открытые Балканы» и Берлинского процесса', ['OPENBALKAN', 'BERLIN']],
    ['Международный суд ООН', ['ICJ']],
    ['БИМСТЕК, СААРК и МЕРКОСУР', ['BIMSTEC', 'SAARC', 'MERCOSUR']],
    ['страны Бенилюкса', ['BENELUX']],
    ['на станции МПС', []],
    ['Европейское политическое сообщество (ЕПС)', ['EPC']],
    ['в Организации экономического сотрудничества D-8', ['D8']],
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
    ['the Union State of Russia and Belarus', ['UNIONSTATE']],
    ['at the Gas Exporting Countries Forum (GECF)', ['GECF']],
    ['the International Court of Justice (ICJ)', ['ICJ']],
    ['WIPO and ITU heads', ['WIPO', 'ITU']],
    ['Open Balkan and the Berlin Process', ['OPENBALKAN', 'BERLIN']],
    ['the Pacific Islands Forum (PIF)', ['PIF']],
    ['CARICOM, COMESA and CEMAC', ['CARICOM', 'COMESA', 'CEMAC']],
    ['the EPC paper', []],
    ['the European Political Community (EPC)', ['EPC']],
    ['BIS said', []],
    ['D-8 leaders', ['D8']],
  ])('%s', (text, expected) => {
    expect(organizations('en', text)).toEqual(expected)
  })

  it.each([
    ['Біріккен Ұлттар Ұйымының Бас хатшысы', ['UN']],
    ['БҰҰ Бас Ассамблеясында және БҰҰ-ға мүше елдер', ['UN']],
    ['Еуропалық одақпен, Еуроодаққа, ЕО-ның', ['EU']],
    ['ШЫҰ-ға мүше мемлекеттер мен Шанхай ынтымақтастық ұйымына', ['SCO']],
    ['ЕАЭО-да және Еуразиялық экономикалық одақтың', ['EAEU']],
    ['ТМД-ның, ҰҚШҰ-дағы, ТМҰ-мен', ['CIS', 'CSTO', 'OTS']],
    ['Түркі мемлекеттері ұйымының саммиті', ['OTS']],
    ['Азиядағы өзара іс-қимыл және сенім шаралары кеңесінің (АӨСШК)', ['CICA']],
    ['ЕҚЫҰ-ның миссиясы мен Еуропа Кеңесі', ['OSCE', 'COE']],
    ['ДСҰ, ДДСҰ және МАГАТЭ-нің басшылары', ['WTO', 'WHO', 'IAEA']],
    ['Ислам ынтымақтастығы ұйымы (ИЫҰ) мен Араб мемлекеттері лигасы', ['OIC', 'LAS']],
    ['Дүниежүзілік банкпен, ХВҚ-мен және ЕҚДБ-мен', ['WB', 'IMF', 'EBRD']],
    ['Азия даму банкі (АДБ)', ['ADB']],
    ['Түрксой мен ЮНЕСКО-ның', ['TURKSOY', 'UNESCO']],
    ['G20 саммитіне БРИКС-тің көшбасшылары', ['G20', 'BRICS']],
    ['өзара ынтымақтастық ұйымдастырылды', []],
  ])('%s', (text, expected) => {
    expect(organizations('kk', text)).toEqual(expected)
  })

  it.each([
    ['у Уједињеним нацијама', ['UN']],
    ['sa misijom u UN', ['UN']],
    ['Савет безбедности УН', ['UN']],
    ['на самиту Европске уније', ['EU']],
    ['чланство у ЕУ и НАТО-у', ['EU', 'NATO']],
    ['sekretar Nato', ['NATO']],
    ['са Евроазијском економском унијом и ШОС', ['EAEU', 'SCO']],
    ['Organizacija turkijskih država', ['OTS']],
    ['мисија ОЕБС-а', ['OSCE']],
    ['Савет Европе и Европски савет', ['COE', 'EU']],
    ['самит Г20 и Брикса', ['G20', 'BRICS']],
    ['u okviru Otvorenog Balkana i Berlinskog procesa', ['OPENBALKAN', 'BERLIN']],
    ['Покрет несврстаних', ['NAM']],
    ['сто година и СТО', ['WTO']],
    ['Европска банка за обнову и развој', ['EBRD']],
    ['овај екип за еко', []],
  ])('%s', (text, expected) => {
    expect(organizations('sr', text)).toEqual(expected)
  })
})
