import { describe, expect, it } from 'vitest'
import type { Reading } from '../engine/reading'
import { EN_AGREEMENTS } from '../locales/en/agreements'
import { RU_AGREEMENTS } from '../locales/ru/agreements'
import { refineAgreements } from '../refiners/agreements'
import { buildAgreementRecogniser } from './agreements'
import { openReading } from './test-reading'

const ru = buildAgreementRecogniser(RU_AGREEMENTS)
const en = buildAgreementRecogniser(EN_AGREEMENTS)

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
