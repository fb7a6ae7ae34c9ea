import { describe, expect, it } from 'vitest'
import { adjectiveFormsSr, declineSr, demonymFormsSr, nameFormsSr } from './inflect-sr'

const first = (marked: string): string =>
  declineSr(marked)
    .map(([form]) => form)
    .join(' ')

describe('declineSr', () => {
  it.each([
    ['Београд', 'Београд Београда Београду Београд Београде Београдом Београду'],
    ['Србија', 'Србија Србије Србији Србију Србијо Србијом Србији'],
    ['Немачка/a', 'Немачка Немачке Немачкој Немачку Немачка Немачком Немачкој'],
    ['Америка', 'Америка Америке Америци Америку Америко Америком Америци'],
    ['Египат/v', 'Египат Египта Египту Египат Египте Египтом Египту'],
    ['Шабац/v', 'Шабац Шапца Шапцу Шабац Шапцу Шапцем Шапцу'],
    ['Скопље', 'Скопље Скопља Скопљу Скопље Скопље Скопљем Скопљу'],
    ['Чиле', 'Чиле Чилеа Чилеу Чиле Чиле Чилеом Чилеу'],
    ['Токио', 'Токио Токија Токију Токио Токио Токијем Токију'],
    ['Емирати/p', 'Емирати Емирата Емиратима Емирате Емирати Емиратима Емиратима'],
  ])('%s', (marked, cases) => expect(first(marked)).toBe(cases))

  it('lets adjectives agree, and declines both sides of « и »', () => {
    expect(nameFormsSr('Нови Сад')).toEqual(expect.arrayContaining(['Новог Сада', 'Новом Саду', 'Новим Садом']))
    expect(nameFormsSr('Црна Гора')).toEqual(expect.arrayContaining(['Црне Горе', 'Црној Гори', 'Црном Гором']))
    expect(nameFormsSr('Босна и Херцеговина')).toContain('Босни и Херцеговини')
    expect(nameFormsSr('Уједињене нације/e')).toContain('Уједињених нација')
  })

  it('keeps what stands before ~ and after |', () => {
    expect(nameFormsSr('Шри~ Ланка')).toContain('Шри Ланке')
    expect(nameFormsSr('Савет| Европе')).toContain('Савета Европе')
  })

  it('leaves the vocative out of names', () => {
    expect(nameFormsSr('Кина')).not.toContain('Кино')
  })
})

it('gives an adjective all genders', () => {
  expect(adjectiveFormsSr('српск')).toEqual(
    expect.arrayContaining(['српски', 'српског', 'српска', 'српској', 'српско', 'српских', 'српским']),
  )
})

describe('demonymFormsSr', () => {
  it.each([
    ['Казахстанац', ['Казахстанца', 'Казахстанци', 'Казахстанаца', 'Казахстанцима']],
    ['Србин/Срб', ['Србина', 'Срби', 'Срба', 'Србима', 'Србе']],
    ['Турчин/Турк', ['Турчина', 'Турци', 'Турака', 'Турцима', 'Турке']],
    ['Канађанин', ['Канађанина', 'Канађани', 'Канађана']],
    ['Чех', ['Чеха', 'Чеси', 'Чесима', 'Чехе']],
    ['Американка', ['Американке', 'Американки', 'Американкама']],
  ])('%s', (marked, forms) => expect(demonymFormsSr(marked)).toEqual(expect.arrayContaining(forms)))
})
