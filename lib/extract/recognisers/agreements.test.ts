import { describe, expect, it } from 'vitest'
import type { Reading } from '../engine/reading'
import { EN_AGREEMENTS } from '../locales/en/agreements'
import { KK_AGREEMENTS } from '../locales/kk/agreements'
import { RU_AGREEMENTS } from '../locales/ru/agreements'
import { SR_AGREEMENTS } from '../locales/sr/agreements'
import { refineAgreements } from '../refiners/agreements'
import { buildAgreementRecogniser } from './agreements'
import { openReading } from './test-reading'

const ru = buildAgreementRecogniser(RU_AGREEMENTS)
const en = buildAgreementRecogniser(EN_AGREEMENTS)
const sr = buildAgreementRecogniser(SR_AGREEMENTS)
const kk = buildAgreementRecogniser(KK_AGREEMENTS)

function agreementsOf(text: string, recognise: (reading: Reading) => void): string[][] {
  const reading = openReading(text, 'ru', { abbreviations: new Set() })
  recognise(reading)
  return refineAgreements(reading).map((fact) => [fact.status, fact.title])
}

describe('agreements in Russian', () => {
  it.each([
    [
      'Министры подписали меморандум о сотрудничестве в туризме.',
      [['signed', 'меморандум о сотрудничестве в туризме']],
    ],
    ['Лидеры приняли совместное заявление.', [['signed', 'совместное заявление']]],
    ['Сторонам предстоит подписать соглашение о реадмиссии.', [['planned', 'соглашение о реадмиссии']]],
    ['Протокол о делимитации парафировали в феврале.', [['initialled', 'Протокол о делимитации']]],
    [
      'Подписаны договор о границе и соглашение о дорогах.',
      [
        ['signed', 'договор о границе'],
        ['signed', 'соглашение о дорогах'],
      ],
    ],
    [
      'Подписано техзадание для соглашения о свободной торговле.',
      [['signed', 'техзадание для соглашения о свободной торговле']],
    ],
    ['По итогам подписан пакет документов.', [['signed', 'пакет документов']]],
  ])('%s', (text, expected) => {
    expect(agreementsOf(text, ru)).toEqual(expected)
  })

  it.each([
    'Это соглашение было подписано давно.',
    'Стороны договорились о встрече.',
    'Согласно договору, пошлины снижены.',
    'Москва расторгла договор о дружбе.',
  ])('nothing in: %s', (text) => {
    expect(agreementsOf(text, ru)).toEqual([])
  })
})

describe('agreements in English', () => {
  it.each([
    [
      'They signed a memorandum of understanding on water management.',
      [['signed', 'memorandum of understanding on water management']],
    ],
    ['The presidents adopted a joint statement.', [['signed', 'joint statement']]],
    ['A visa agreement is expected to be signed in May.', [['planned', 'visa agreement']]],
    ['The negotiators initialled a treaty on extradition.', [['initialled', 'treaty on extradition']]],
    ['The talks yielded 14 documents.', [['signed', '14 documents']]],
    ['The meeting produced the Athens Declaration.', [['signed', 'Athens Declaration']]],
  ])('%s', (text, expected) => {
    expect(agreementsOf(text, en)).toEqual(expected)
  })

  it.each([
    'The agreement was signed long ago.',
    'They will deal with tariffs.',
    'A new body will deal with problems.',
    'Moscow suspended the treaty on arms.',
  ])('nothing in: %s', (text) => {
    expect(agreementsOf(text, en)).toEqual([])
  })
})

describe('agreements in Kazakh', () => {
  it.each([
    ['Министрлер туризм саласындағы ынтымақтастық туралы меморандумға қол қойды.', ['signed']],
    ['Көшбасшылар бірлескен мәлімдеме қабылдады.', ['signed']],
    ['Тараптар реадмиссия туралы келісімге қол қоюды жоспарлап отыр.', ['planned']],
    ['Шекараны делимитациялау туралы хаттама ақпанда парафирленді.', ['initialled']],
    ['Шекара туралы шартқа және жол салу туралы келісімге қол қойылды.', ['signed', 'signed']],
    ['Еркін сауда туралы келісімнің техникалық тапсырмасы бекітілді.', ['signed']],
    ['Сапар қорытындысында 12 құжатқа қол қойылды.', ['signed']],
    ['«Мәдени мұра туралы» келісім жасалды.', ['signed']],
  ])('%s', (text, expected) => {
    expect(agreementsOf(text, kk).map(([status]) => status)).toEqual(expected)
  })

  it('takes in the title before the noun, and cuts a list', () => {
    const text = 'Кездесу соңында шекара туралы шартқа және жол салу туралы келісімге қол қойылды.'
    expect(agreementsOf(text, kk).map(([, title]) => title)).toEqual([
      'шекара туралы шартқа',
      'жол салу туралы келісімге',
    ])
  })

  it.each([
    'Бұл келісім бұрын бекітілген.',
    'Тараптар кездесу өткізуге уағдаласты.',
    'Шартқа сәйкес баж төмендетілді.',
    'Баспасөзге мәлімдеме жасалды.',
  ])('nothing in: %s', (text) => {
    expect(agreementsOf(text, kk)).toEqual([])
  })
})

describe('agreements in Serbian', () => {
  it.each([
    ['Министри су потписали меморандум о сарадњи у туризму.', [['signed', 'меморандум о сарадњи у туризму']]],
    ['Predsednici su usvojili zajedničku izjavu.', [['signed', 'zajedničku izjavu']]],
    ['Споразум о реадмисији биће потписан у мају.', [['planned', 'Споразум о реадмисији']]],
    ['Dve strane treba da potpišu sporazum o slobodnoj trgovini.', [['planned', 'sporazum o slobodnoj trgovini']]],
    ['Протокол о граници парафиран је у фебруару.', [['initialled', 'Протокол о граници']]],
    ['Delegacije su razmenile 10 potpisanih dokumenata.', [['signed', '10 potpisanih dokumenata']]],
    ['Biće razmenjeni bilateralni dokumenti.', [['planned', 'bilateralni dokumenti']]],
    [
      'Потписани су уговор о зајму и споразум о путевима.',
      [
        ['signed', 'уговор о зајму'],
        ['signed', 'споразум о путевима'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(agreementsOf(text, sr)).toEqual(expected)
  })

  it.each([
    'Тај споразум потписан је одавно.',
    'U skladu sa sporazumom, carine su ukinute.',
    'Шеф протокола дочекао је госта.',
    'Београд је раскинуо уговор о закупу.',
  ])('nothing in: %s', (text) => {
    expect(agreementsOf(text, sr)).toEqual([])
  })
})
