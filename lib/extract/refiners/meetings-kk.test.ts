import { describe, expect, it } from 'vitest'
import { extract } from '../index'

/** Saturday. */
const PUBLISHED = '2026-02-28'

const meetings = (text: string) => extract({ text, published: PUBLISHED, language: 'kk' }).meetings
const told = (text: string) =>
  meetings(text).map(({ kind, status, date, countries, participants }) =>
    [kind, status, date, countries.join('+'), participants.map(({ name }) => name).join(', ')].join(' · '),
  )

describe('Kazakh meetings', () => {
  it.each([
    [
      'Бүгін Қазақстан Президенті Қасым-Жомарт Тоқаев Сербия Президенті Александр Вучичпен келіссөз жүргізді.',
      'talks · held · 2026-02-28 · KZ+RS · Қасым-Жомарт Тоқаев, Александр Вучич',
    ],
    [
      'Сенбі күні Өзбекстан Президенті Шавкат Мирзиёев Түркия Сыртқы істер министрі Хакан Фиданды қабылдады.',
      'talks · held · 2026-02-28 · TR+UZ · Шавкат Мирзиёев, Хакан Фидан',
    ],
    [
      'Кеше Қазақстан Президенті Қасым-Жомарт Тоқаев пен Ресей Президенті Владимир Путин телефон арқылы сөйлесті.',
      'call · held · 2026-02-27 · KZ+RU · Қасым-Жомарт Тоқаев, Владимир Путин',
    ],
    [
      'Бүгін Үкімет басшысы Олжас Бектенов Армения Премьер-министрі Никол Пашинянмен бейнебайланыс арқылы келіссөз өткізді.',
      'video · held · 2026-02-28 · AM+KZ · Олжас Бектенов, Никол Пашинян',
    ],
    [
      '5 наурызда Франция Президенті Эммануэль Макрон Қазақстанға ресми сапармен келеді.',
      'visit · planned · 2026-03-05 · FR+KZ · Эммануэль Макрон',
    ],
    [
      'Грузия Премьер-министрі Ираклий Кобахидзенің Польшаға сапары кейінге қалдырылды. Сапар 3 наурызға белгіленген еді.',
      'visit · cancelled · 2026-03-03 · GE+PL · Ираклий Кобахидзе',
    ],
  ])('reads «%s»', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('takes several who were met in one sentence one by one', () => {
    const text = 'Ким Чен Ын Бейжіңде Қытай Төрағасы Си Цзиньпинмен және Ресей Президенті Владимир Путинмен кездесті.'
    expect(meetings(text).map(({ countries }) => countries)).toEqual([
      ['CN', 'KP'],
      ['KP', 'RU'],
    ])
  })

  it('carries on with the subject that a sentence leaves out', () => {
    const text =
      'Қазақстан Президенті Қасым-Жомарт Тоқаев Баку қаласында Әзербайжан Президенті Ильхам Әлиевпен кездесті. Кейін Түркия Президенті Реджеп Тайип Ердоғанмен келіссөз жүргізді.'
    expect(meetings(text).map(({ countries }) => countries)).toEqual([
      ['AZ', 'KZ'],
      ['KZ', 'TR'],
    ])
  })

  it('knows guest, host and type of a visit', () => {
    const [one] = meetings(
      'Астанаға мемлекеттік сапармен келген Қытай Төрағасы Си Цзиньпин Ақордада Қасым-Жомарт Тоқаевпен келіссөз өткізді.',
    )
    expect(one?.visit).toEqual({ type: 'state', guest: 'CN', host: 'KZ' })
    expect(one?.place).toEqual({ city: 'Астана', country: 'KZ' })
  })

  it('takes an invitation for a visit only when it was accepted', () => {
    const invited =
      'Қазақстан Президенті Қасым-Жомарт Тоқаев Болгария Сыртқы істер министрі Георг Георгиевке Қазақстанға ресми сапармен келу туралы шақыру тапсырды.'
    expect(meetings(invited)).toEqual([])
    expect(meetings(`${invited} Георг Георгиев шақыруды қуана қабылдады.`).map(({ status }) => status)).toEqual([
      'planned',
    ])
  })

  it('puts what is told as earlier into the background', () => {
    const text =
      'Қазақстан Президенті Қасым-Жомарт Тоқаев бүгін Анкарада Түркия Президенті Реджеп Тайип Ердоғанмен кездесті. Бұған дейін олар былтыр мамырда Астанада кездескен еді.'
    expect(meetings(text).filter(({ background }) => !background)).toHaveLength(1)
  })

  it.each([
    'Премьер-министр Олжас Бектенов Көлік министрі Нұрлан Сауранбаевпен кездесті.',
    'Мемлекет басшысы Қасым-Жомарт Тоқаев Польша Президенті Кароль Навроцкийге құттықтау жеделхатын жолдады.',
    'Қазақстан құрамасы финалда Сербия құрамасымен кездесті.',
    'Үкімет Қытай мен Ресейге экспорт туралы шешім қабылдады.',
    'Қазақстан мен Сербия арасындағы сауда өсіп келеді.',
  ])('sees no meeting in «%s»', (text) => {
    expect(told(text)).toEqual([])
  })
})
