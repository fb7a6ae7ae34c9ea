/** Meetings told by other words than "met" and "held talks", and words that only look like theirs. */
import { describe, expect, it } from 'vitest'
import { extract } from '../index'

/** Kind, status, sides and month or day of what a text tells, written on 18 June 2025. */
function told(text: string): string[] {
  return extract({ text, published: '2025-06-18' })
    .meetings.filter(({ background }) => !background)
    .map((one) => `${one.kind} ${one.status} ${[...one.countries, ...one.organizations].join('+')}`)
}

function days(text: string): (string | null)[] {
  return extract({ text, published: '2025-06-18' }).meetings.map(({ date }) => date)
}

describe('one meeting in a sentence', () => {
  it.each([
    [
      'Kenyan President William Ruto saw Ethiopian Prime Minister Abiy Ahmed in Nairobi on Tuesday.',
      'talks held ET+KE',
    ],
    [
      'German Chancellor Friedrich Merz dined in Berlin with Japanese Prime Minister Shigeru Ishiba.',
      'talks held DE+JP',
    ],
    ['Zambian President Hakainde Hichilema has dropped plans to visit Malawi.', 'visit cancelled MW+ZM'],
    ['Brazilian President Luiz Inacio Lula da Silva will no longer travel to Ivory Coast.', 'visit cancelled BR+CI'],
    ['Mongolian President Ukhnaagiin Khurelsukh plans a state visit to Kazakhstan in October.', 'visit planned KZ+MN'],
    [
      'Foreign ministers of Kazakhstan, Uzbekistan and Afghanistan sat around one table in Termez.',
      'summit held AF+KZ+UZ',
    ],
    ['Leaders of Germany, France and Poland will come together in Weimar on July 3.', 'summit planned DE+FR+PL'],
    [
      'Президент России Владимир Путин поужинал в Минске с президентом Белоруссии Александром Лукашенко.',
      'talks held BY+RU',
    ],
    ['Сергей Лавров увиделся в Джакарте с министром иностранных дел Индонезии Сугионо.', 'talks held ID+RU'],
    ['Самолет президента Турции Реджепа Эрдогана приземлился в Баку.', 'visit held AZ+TR'],
    ['Президент Аргентины Хавьер Милей отказался от визита в Бразилию.', 'visit cancelled AR+BR'],
    ['На следующей неделе в Астане ожидают премьер-министра Италии Джорджу Мелони.', 'visit planned IT+KZ'],
    ['Лидеры России, Ирана и Турции соберутся в Тегеране 19 июля.', 'summit planned IR+RU+TR'],
    [
      'Председник Србије Александар Вучић ручао је у Атини са премијером Грчке Киријакосом Мицотакисом.',
      'talks held GR+RS',
    ],
    ['У петак у Београд долази председник Кипра Никос Христодулидис.', 'visit planned CY+RS'],
    ['Лидери Албаније, Северне Македоније и Црне Горе окупили су се у Тирани.', 'summit held AL+ME+MK'],
    ['20 маусымда Астанаға Италия Премьер-министрі Джорджа Мелони келеді.', 'visit planned IT+KZ'],
    ['Әзербайжан, Түркия және Пәкістан көшбасшылары Лачинде жиналды.', 'summit held AZ+PK+TR'],
  ])('%s', (text, want) => expect(told(text)).toEqual([want]))

  it.each([
    'Kenyan President William Ruto saw the film about Ethiopian runners.',
    'Supporters of Kenyan President William Ruto gathered in Addis Ababa to hear him speak of Ethiopia.',
    'Аналитики в Москве ожидают, что президент Турции Реджеп Эрдоган повысит пошлины.',
  ])('is none: %s', (text) => expect(told(text)).toEqual([]))
})

describe('one more round', () => {
  it.each([
    [
      "Moroccan Foreign Minister Nasser Bourita met Senegal's Foreign Minister Yassine Fall in Rabat. A further round is due in September in Dakar.",
      ['talks held MA+SN', 'talks planned MA+SN'],
      '2025-09-01',
    ],
    [
      'Peru and Chile held political consultations in Lima on Tuesday. The two sides agreed to reconvene in March.',
      ['consultations held CL+PE', 'consultations planned CL+PE'],
      '2026-03-01',
    ],
    [
      'В Минске прошло заседание межправительственной комиссии Белоруссии и Пакистана. Следующее пройдет в Исламабаде в 2026 году.',
      ['commission held BY+PK', 'commission planned BY+PK'],
      '2026-01-01',
    ],
    [
      'Председник Србије Александар Вучић разговарао је у Баку са председником Азербејџана Илхамом Алијевим. Поново ће се видети у октобру.',
      ['talks held AZ+RS', 'talks planned AZ+RS'],
      '2025-10-01',
    ],
  ])('%s', (text, want, day) => {
    expect(told(text)).toEqual(want)
    expect(days(text)).toContain(day)
  })

  it('takes a body named as one to come from the sentence before', () =>
    expect(
      told(
        'Министр торговли Казахстана Арман Шаккалиев и министр торговли Узбекистана Лазиз Кудратов провели переговоры. Обсуждена повестка предстоящей межправительственной комиссии. Она пройдет в ноябре в Ташкенте.',
      ),
    ).toContain('commission planned KZ+UZ'))
})

describe('a second meeting in other words', () => {
  it('lets he and she be told apart', () =>
    expect(
      told(
        'Danish Prime Minister Mette Frederiksen dined with French President Emmanuel Macron. She then saw Donald Tusk, the Polish prime minister.',
      ),
    ).toEqual(['talks held DK+FR', 'talks held DK+PL']))

  it('gives each clause its own, the traveller standing in for "him"', () =>
    expect(
      told(
        'Mongolian President Ukhnaagiin Khurelsukh travels to Tokyo next week, where Japanese Emperor Naruhito will receive him and where he sits down on July 10 with Japanese Prime Minister Sanae Takaichi.',
      ),
    ).toEqual(['talks planned JP+MN', 'talks planned JP+MN']))

  it('takes "the two" for both who were told before, whoever is named behind', () =>
    expect(
      told(
        'Kenyan President William Ruto and his Rwandan counterpart Paul Kagame discussed tea. The two spoke by telephone on Wednesday: Kagame also touched on the fighting in Congo.',
      ),
    ).toContain('call held KE+RW'))

  it('reads a list whose items only their paragraphs set apart', () =>
    expect(
      told(
        'Президент Узбекистана Шавкат Мирзиёев на полях саммита в Астане провел ряд двусторонних встреч.\n\nС премьер-министром Пакистана Шахбазом Шарифом: дороги, рейсы.\n\nС президентом Турции Реджепом Эрдоганом — туризм.',
      ),
    ).toEqual(['talks held PK+UZ', 'talks held TR+UZ']))

  it('keeps a call when only a journey was called off', () =>
    expect(
      told(
        'Brazilian President Luiz Inacio Lula da Silva will no longer travel to Ivory Coast. Brazilian Vice President Geraldo Alckmin will hold a video conference on Friday with Ivorian Prime Minister Robert Beugre Mambe.',
      ),
    ).toContain('video planned BR+CI'))
})
