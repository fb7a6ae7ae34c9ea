import { describe, expect, it } from 'vitest'
import type { Zone } from '../engine/reading'
import { isVerbFinal, isWhere, isWhither } from './verb-final'

const zone = (text: string): Zone => ({ in: 'text', text, words: [], sentences: [], language: 'kk' })
const whole = (text: string) => isWhither(zone(text), { start: 0, end: text.length })

describe('sentences whose verb comes last', () => {
  it('are those of Kazakh', () => {
    expect([isVerbFinal({ language: 'kk' }), isVerbFinal({ language: 'ru' }), isVerbFinal({})]).toEqual([
      true,
      false,
      false,
    ])
  })

  it.each(['Қазақстанға', 'Бішкекке', 'Сербия Республикасына', 'Америка Құрама Штаттарына'])('go to «%s»', (text) => {
    expect(whole(text)).toBe(true)
  })

  it.each(['Украина', 'Қазақстанда', 'Сербияның', 'Гана'])('do not go to «%s»', (text) => {
    expect(whole(text)).toBe(false)
  })

  it.each(['Астанада', 'Сербия Республикасында'])('play in «%s»', (text) => {
    expect(isWhere(`${text} өтті`)).toBe(true)
  })

  it.each(['Канада өтті', 'Астанаға барды', 'Сербия Астанамен', 'кездесуде'])('do not play in «%s»', (text) => {
    expect(isWhere(text)).toBe(false)
  })
})
