import { describe, expect, it } from 'vitest'
import type { Reading } from '../engine/reading'
import { findLocale } from '../locales/registry'
import { collectPeople } from '../refiners/people'
import { openReading } from './test-reading'

function read(text: string): Reading {
  const locale = findLocale('kk')
  if (!locale) throw new Error('no locale for kk')
  const reading = openReading(text, 'kk', { abbreviations: locale.abbreviations, published: '2026-02-28' })
  for (const recognise of locale.first) recognise(reading)
  return reading
}

const people = (text: string) => collectPeople(read(text)).map(({ name, role, country }) => [name, role, country])
const roles = (text: string) =>
  read(text).marks.roles.map(({ start, end, role, country, organization }) => [
    text.slice(start, end),
    role,
    country ?? organization,
  ])

describe('Kazakh roles', () => {
  it.each([
    ['Сербия Республикасының Президенті', 'head_of_state', 'RS'],
    ['Қытай Халық Республикасының Төрағасы', 'head_of_state', 'CN'],
    ['Ресей Үкіметінің басшысы', 'head_of_government', 'RU'],
    ['Ресей Сыртқы істер министрі', 'foreign_minister', 'RU'],
    ['Венгрияның Сыртқы экономикалық байланыстар және сыртқы істер министрі', 'foreign_minister', 'HU'],
    ['Түркия Көлік және инфрақұрылым министрі', 'minister', 'TR'],
    ['Польша Сыртқы істер министрінің бірінші орынбасары', 'deputy_minister', 'PL'],
    ['Қазақстан Премьер-министрінің орынбасары', 'deputy_head', 'KZ'],
    ['Ресей Мемлекеттік Думасының Төрағасы', 'speaker', 'RU'],
    ['Жапонияның Қазақстандағы Төтенше және өкілетті елшісі', 'ambassador', 'JP'],
    ['Қазақстан Президенті Әкімшілігінің Басшысы', 'official', 'KZ'],
    ['АҚШ Мемлекеттік хатшысының Оңтүстік және Орталық Азия істері жөніндегі көмекшісі', 'official', 'US'],
    ['Ресей Федерациясы Новгород облысының губернаторы', 'regional', 'RU'],
    ['серб көшбасшысы', 'head_of_state', 'RS'],
    ['БҰҰ Бас хатшысы', 'organization_head', 'UN'],
  ])('reads «%s»', (phrase, role, side) => {
    expect(roles(`Бүгін ${phrase} келді.`)).toEqual([[phrase, role, side]])
  })

  it('takes no country that belongs to the verb', () => {
    expect(roles('Сербияға премьер-министр келді.')).toEqual([['премьер-министр', 'head_of_government', null]])
    expect(roles('Сербияда Президенті сайланды.')[0]?.[2]).toBe(null)
  })

  it('reads a list as one role a country', () => {
    expect(
      roles('Қырғызстан, Тәжікстан және Өзбекстан президенттері жиналды.').map(([, role, country]) => [role, country]),
    ).toEqual([
      ['head_of_state', 'KG'],
      ['head_of_state', 'TJ'],
      ['head_of_state', 'UZ'],
    ])
  })
})

describe('Kazakh people', () => {
  it('brings names back to the nominative', () => {
    expect(people('Ол Сербия Президенті Милош Марковичпен кездесті.')).toEqual([
      ['Милош Маркович', 'head_of_state', 'RS'],
    ])
    expect(people('Жапония елшісі Ясумаса Иидзиманың сөзі.')).toEqual([['Ясумаса Иидзима', 'ambassador', 'JP']])
  })

  it('parts names that stand beside each other', () => {
    expect(people('Қасым-Жомарт Тоқаев Реджеп Тайип Ердоғанмен кездесті.').map(([name]) => name)).toEqual([
      'Қасым-Жомарт Тоқаев',
      'Реджеп Тайип Ердоған',
    ])
  })

  it('gives each of a pair of presidents his own country', () => {
    const text = 'Қырғызстан Президенті Садыр Жапаров пен Тәжікстан Президенті Эмомали Рахмонның әңгімесі.'
    expect(people(text)).toEqual([
      ['Садыр Жапаров', 'head_of_state', 'KG'],
      ['Эмомали Рахмон', 'head_of_state', 'TJ'],
    ])
  })

  it('gives a title that has its own case to nobody behind it', () => {
    const [first] = people('Өзбекстан Президентімен Никол Пашинян сөйлесті.')
    expect(first).not.toEqual(['Никол Пашинян', 'head_of_state', 'UZ'])
  })

  it('takes a minister without a country for one of the country of the press', () => {
    expect(people('Қазақстан Ресеймен келісті, деді Көлік министрі Нұрлан Сауранбаев.')).toEqual([
      ['Нұрлан Сауранбаев', 'minister', 'KZ'],
    ])
  })

  it('knows a given name with a patronymic for the person named before', () => {
    expect(people('Қасым-Жомарт Тоқаев сөйледі. Қасым-Жомарт Кемелұлын қонақтар күтті.')).toHaveLength(1)
  })

  it('reads both offices of one person', () => {
    const text = 'Премьер-Министрдің орынбасары – Ұлттық экономика министрі Серік Жұманғарин Қазақстан атынан сөйледі.'
    expect(people(text)).toEqual([['Серік Жұманғарин', 'deputy_head', 'KZ']])
  })
})
