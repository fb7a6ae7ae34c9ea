import { describe, expect, it } from 'vitest'
import { trace } from './pipeline'

const RU =
  'Президент Казахстана Касым-Жомарт Токаев провёл переговоры с президентом Сербии Александром Вучичем в Астане.'
const KK = 'Қазақстан Президенті Қасым-Жомарт Тоқаев Өзбекстан Президентімен кездесіп, келіссөз жүргізді.'
const EN = 'The president of Mongolia said that his country was ready to work with the European Union.'
const SR = 'Председник Србије разговарао је у Београду са председником Мађарске о сарадњи две земље.'

const read = (text: string, language?: string) => trace({ text, ...(language ? { language } : {}) })
const codes = (text: string, language?: string) => read(text, language).facts.countries.map(({ code }) => code)

describe('a document in several languages', () => {
  it.each([
    [`${RU}\n\n${EN}`, ['KZ', 'RS', 'MN']],
    [`${EN}\n\n${RU} ${RU}`, ['MN', 'KZ', 'RS']],
    [`${RU} ${RU}\n\n${SR}`, ['KZ', 'RS', 'HU']],
    [`${RU}\n\n${KK}`, ['KZ', 'RS', 'UZ']],
    [`${KK}\n\n${RU}`, ['KZ', 'UZ', 'RS']],
  ])('is read sentence by sentence: %s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('keeps its own language, every mark in its place, and the order of the text', () => {
    const text = `${RU} ${RU}\n\n${SR}\n\n${RU}`
    const { reading, facts } = read(text, 'ru')
    expect(facts.language).toBe('ru')
    const [zone] = reading.zones
    const starts = reading.marks.countries.map((mark) => mark.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const mark of reading.marks.countries) expect(mark.zone).toBe(zone)
    const serbian = facts.countries.find(({ code }) => code === 'HU')?.mentions[0]
    expect(serbian && text.slice(serbian.start, serbian.end)).toBe('Мађарске')
  })

  it('does not change language for names and short quotations', () => {
    const text = `${RU} Об этом сообщает The Times of Central Asia. «Deal is a deal», — сказал он.`
    expect(read(text).reading.zones[0]?.sentences.map(({ language }) => language ?? 'ru')).toEqual(['ru', 'ru', 'ru'])
  })

  it('trusts the declared language unless the words leave no doubt', () => {
    expect(read(`${KK} ${KK}`, 'en').facts.language).toBe('kk')
    expect(read(RU, 'kk').facts.language).toBe('kk')
    expect(read(`${EN} ${RU}`, 'ru').facts.language).toBe('ru')
    expect(read('Le président est à Astana.', 'fr').facts.language).toBe('fr')
  })
})

describe('sections', () => {
  const sections = (text: string, language: string) =>
    trace({ text, title: 'Astana', language }).reading.zones.flatMap((zone) =>
      zone.sentences.map(({ section }) => section),
    )

  it('are told of every sentence', () => {
    expect(
      sections(`Фото: Акорда\n${RU} «Мы рады гостям», — сказал он. Ранее Токаев посетил Белград.\n/ТАСС/`, 'ru'),
    ).toEqual(['headline', 'boilerplate', 'body', 'quote', 'background', 'boilerplate'])
  })

  it('name the dateline where it stands alone', () => {
    expect(sections(`Астана. 27 февраля 2026 года. ${RU}`, 'ru').slice(0, 2)).toEqual(['headline', 'dateline'])
    expect(sections(`АСТАНА, 27 февраля — ТАСС. ${RU}`, 'ru')[0]).toBe('headline')
  })

  it.each([
    ['ru', 'Фото: пресс-служба президента Узбекистана'],
    ['ru', 'Читайте также: Президент Грузии прибыл в Париж'],
    ['ru', '© РИА Новости / Россия'],
    ['ru', 'Подписывайтесь на наш канал о России: https://t.me/example'],
    ['ru', '#Россия #Китай'],
    ['en', 'Photo: Press service of the President of Uzbekistan'],
    ['en', 'Read also: President of Georgia arrives in Paris'],
    ['en', 'All rights reserved by Russia Press'],
    ['kk', 'Сурет: Ресей Президентінің баспасөз қызметі'],
    ['kk', 'Оқи отырыңыз: Ресей Президенті Парижге барды'],
    ['sr', 'Прочитајте још: Председник Русије у Паризу'],
    ['sr', 'Foto: Predsedništvo Rusije'],
  ])('nothing is recognised in what is no part of the report (%s: %s)', (language, line) => {
    const lead = { ru: RU, en: EN, kk: KK, sr: SR }[language] ?? ''
    const { marks } = trace({ text: `${lead}\n${line}`, language }).reading
    const all = Object.values(marks).flat()
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter((mark) => mark.start >= lead.length).map(({ rule }) => rule)).toEqual([])
  })

  it.each([
    ['ru', 'Фото с президентом Сербии появилось в сети.'],
    ['ru', 'Источник в МИД России подтвердил встречу.'],
    ['ru', '«Россия готова», — сказал министр.'],
    ['en', 'Sources in Russia confirmed the talks.'],
    ['en', 'Video of the Serbian leader was shown.'],
    ['en', 'Russia’s foreign ministry (@mfa_russia) denied it.'],
    ['kk', 'Сурет Ресейде түсірілді.'],
    ['sr', 'Извор у влади Русије потврдио је састанак.'],
  ])('news is news (%s: %s)', (language, line) => {
    const lead = { ru: RU, en: EN, kk: KK, sr: SR }[language] ?? ''
    const { countries } = trace({ text: `${lead}\n${line}`, language }).reading.marks
    expect(countries.some((mark) => mark.start > lead.length)).toBe(true)
  })
})

describe('spans', () => {
  it.each([
    'В Ка\u00ADзахстане и\u00A0в  Сербии прошли переговоры. Мо\u0438\u0306 визит в Кaзахстан.',
    '\uFEFFСербия\u200B и Cербия, Казахста\u0301н',
  ])('quote the document as it was handed in: %j', (text) => {
    const quotes = trace({ text, title: text, language: 'ru' }).facts.countries.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    )
    for (const quote of quotes)
      expect(quote.normalize('NFC').replace(/\u00AD|\u200B|\u0301/gu, '')).toMatch(
        /^(?:К[аa]захстан[е]?|[СC]ерби[ия])$/u,
      )
    expect(quotes.length).toBeGreaterThan(4)
  })
})
