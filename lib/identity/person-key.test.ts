import { describe, expect, it } from 'vitest'
import { personKey } from './person-key'

const keys = (...names: [string, string?][]) => [...new Set(names.map(([name, language]) => personKey(name, language)))]

describe('personKey', () => {
  it('is one for all spellings of Vučić', () => {
    expect(
      keys(
        ['Александр Вучич', 'ru'],
        ['Александар Вучић', 'sr'],
        ['Aleksandar Vučić', 'sr'],
        ['Aleksandar Vucic', 'en'],
      ),
    ).toEqual(['vucic aleksandar'])
    expect(keys(['Вучич', 'ru'], ['Вучић', 'sr'], ['Vučić', 'sr'], ['Vucic', 'en'])).toEqual(['vucic'])
  })

  it('is one for all spellings of Tokayev', () => {
    expect(
      keys(
        ['Касым-Жомарт Токаев', 'ru'],
        ['Қасым-Жомарт Тоқаев', 'kk'],
        ['Kassym-Jomart Tokayev', 'en'],
        ['Kasim-Žomart Tokajev', 'sr'],
        ['Касим-Жомарт Токајев', 'sr'],
      ),
    ).toEqual(['tokayev kassym-jomart'])
  })

  it('reads people who are in no table alike too', () => {
    expect(keys(['Милош Маркович', 'ru'], ['Miloš Marković', 'sr'], ['Milos Markovic', 'en'])).toEqual([
      'markovic milos',
    ])
    expect(keys(['Роман Василенко', 'ru'], ['Roman Vassilenko', 'en'])).toEqual(['vasilenko roman'])
    expect(keys(['Ерлан Нысанбаев', 'ru'], ['Yerlan Nysanbayev', 'en'])).toEqual(['nisanbaev erlan'])
  })

  it('reads Chinese names in pinyin, surname first', () => {
    expect(keys(['Дун Чжихуа', 'ru'], ['Dong Zhihua', 'en'])).toEqual(['dong zhihua'])
    expect(keys(['Си Цзиньпин', 'ru'], ['Xi Jinping', 'en'])).toEqual(['xi jinping'])
    expect(personKey('Чжоу Цянь')).toBe('zhou qian')
  })

  it('puts the surname first whatever its shape', () => {
    expect(personKey('Khalifa Shaheen Al Marar')).toBe('al marar halifa sahin')
    expect(personKey('Нурланбек Тургунбек уулу')).toBe('turgunbek ulu nurlanbek')
    expect(personKey('Anna van der Berg')).toBe('van der berg ana')
    expect(personKey('Орлов Сергей Павлович')).toBe('orlov sergei')
  })

  it('keeps different people apart', () => {
    expect(personKey('Милош Вучевич')).not.toBe(personKey('Александр Вучич'))
    expect(personKey('Сердар Бердымухамедов')).not.toBe(personKey('Гурбангулы Бердымухамедов'))
  })
})
