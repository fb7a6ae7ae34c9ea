import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

describe('A summit', () => {
  it.each([
    [
      'Leaders of the Shanghai Cooperation Organization adopted a declaration at their summit in Samarkand on Friday.\n\nUzbek President Shavkat Mirziyoyev chaired the meeting. Kazakh President Kassym-Jomart Tokayev and Chinese President Xi Jinping delivered speeches.',
      'summit | held | 2026-02-27 | Samarkand | CN+KZ+UZ+SCO | Mirziyoyev & Tokayev & Jinping',
    ],
    [
      'На саммите в Ташкенте лидеры Организации тюркских государств приняли 27 февраля декларацию.\n\nВ заседании участвовали президенты Азербайджана Ильхам Алиев, Казахстана Касым-Жомарт Токаев и Киргизии Садыр Жапаров.',
      'summit | held | 2026-02-27 | Ташкент | AZ+KG+KZ+UZ+OTS | Алиев & Токаев & Жапаров',
    ],
    [
      'На сессии Совета коллективной безопасности ОДКБ в Минске 27 февраля президенты Белоруссии Александр Лукашенко, Казахстана Касым-Жомарт Токаев и Таджикистана Эмомали Рахмон приняли заявление. Армения участия не принимала.',
      'summit | held | 2026-02-27 | Минск | BY+KZ+TJ+CSTO | Лукашенко & Токаев & Рахмон',
    ],
    [
      'Бүгін Астанада ШЫҰ мемлекет басшылары кеңесінің отырысы өтті.\n\nЖиынға Қытай Төрағасы Си Цзиньпин мен Өзбекстан Президенті Шавкат Мирзиёев қатысты.',
      'summit | held | 2026-02-28 | Астана | CN+KZ+UZ+SCO | Цзиньпин & Мирзиёев',
    ],
    [
      'Самит Европске политичке заједнице завршен је данас у Тирани.\n\nДомаћин скупа био је албански премијер Еди Рама, а учествовали су председник Црне Горе Јаков Милатовић и канцелар Аустрије Кристијан Штокер.',
      'summit | held | 2026-02-28 | Тирана | AL+AT+ME+EPC | Рама & Милатовић & Штокер',
    ],
  ])('takes in who sat there, told a sentence or a paragraph further on: %s', (text, told) => {
    expect(tell(text)).toEqual([told])
  })

  it.each([
    'Serbian President Aleksandar Vučić met French President Emmanuel Macron on the sidelines of the EU summit in Tirana on Friday.',
    'На саммите в Минске президенты Казахстана Касым-Жомарт Токаев и Белоруссии Александр Лукашенко 27 февраля подписали договор.',
    'Қазақстан Президенті Қасым-Жомарт Тоқаев бүгін Душанбеде өткен саммит аясында Ресей Президенті Владимир Путинмен кездесті.',
    'Председник Србије Александар Вучић састао се данас на маргинама самита у Тирани са председником Француске Емануелом Макроном.',
  ])('that only frames talks of two is none: %s', (text) => {
    expect(tell(text).map((line) => line.split(' ')[0])).toEqual(['talks'])
  })
})

describe('The next one', () => {
  it.each([
    [
      'The presidents of Turkey, Kazakhstan and Azerbaijan gathered in Bishkek on Friday for the summit of the Organization of Turkic States. The next summit will be held in Azerbaijan in 2027.',
      'summit | planned | 2027-01-01 | AZ | AZ+OTS | ',
    ],
    [
      'В Минске 27 февраля прошёл саммит ЕАЭС с участием президентов Белоруссии Александра Лукашенко, Казахстана Касым-Жомарта Токаева и Киргизии Садыра Жапарова. Очередное заседание запланировано на декабрь в Санкт-Петербурге.',
      'summit | planned | 2026-12-01 | Санкт-Петербург | RU+EAEU | ',
    ],
    [
      'Бүгін Бішкекте Түркі мемлекеттері ұйымының саммиті өтті. Оған Қазақстан Президенті Қасым-Жомарт Тоқаев пен Түркия Президенті Режеп Тайип Ердоған қатысты. Келесі саммит 2027 жылы Әзербайжанда өтеді.',
      'summit | planned | 2027-01-01 | AZ | AZ+OTS | ',
    ],
    [
      'Самит Европске политичке заједнице завршен је данас у Тирани. Учествовали су албански премијер Еди Рама и председник Црне Горе Јаков Милатовић. Наредни самит биће одржан у октобру у Копенхагену.',
      'summit | planned | 2026-10-01 | Копенхаген | DK+EPC | ',
    ],
  ])('is of the bloc and its host: %s', (text, told) => {
    expect(tell(text)).toContain(told)
  })

  it.each([
    [
      'Armenia and the United States held political consultations in Yerevan on Friday. The next round is scheduled for June in Washington.',
      'consultations | planned | 2026-06-01 | Washington | AM+US | ',
    ],
    [
      '27 февраля в Астане прошло заседание казахстанско-венгерской межправительственной комиссии. Следующее заседание состоится в 2027 году в Будапеште.',
      'commission | planned | 2027-01-01 | Будапешт | HU+KZ | ',
    ],
    [
      'Қазақстанның Сыртқы істер министрі Ермек Көшербаев бүгін Астанада Венгрияның Сыртқы істер министрі Петер Сийяртомен кездесті. Үкіметаралық комиссияның келесі отырысы сәуірде Будапештте өтеді.',
      'commission | planned | 2026-04-01 | Будапешт | HU+KZ | ',
    ],
    [
      'У Новом Саду је данас одржано заседање српско-мађарске мешовите комисије. Следеће заседање планирано је за 2027. годину у Будимпешти.',
      'commission | planned | 2027-01-01 | Будимпешта | HU+RS | ',
    ],
  ])('of two sides is of the same two: %s', (text, told) => {
    expect(tell(text)).toContain(told)
  })

  it('keeps a circle that is no bloc', () => {
    const text =
      'Foreign ministers from Armenia, Georgia and Ukraine met in Brussels on Friday. The next meeting will be held in June in Kyiv.'
    expect(tell(text)).toContain('summit | planned | 2026-06-01 | Kyiv | AM+GE+UA | ')
  })
})
