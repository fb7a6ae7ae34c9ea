import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romaniseName } from './romanise'

describe('a Russian name', () => {
  it.each([
    ['Сергей Лавров', 'Sergey Lavrov'],
    ['Ираклий Кобахидзе', 'Irakly Kobakhidze'],
    ['Борис Ельцин', 'Boris Yeltsin'],
    ['Екатерина Сергеева', 'Yekaterina Sergeyeva'],
    ['Владимир Соловьёв', 'Vladimir Solovyov'],
    ['Никита Хрущёв', 'Nikita Khrushchev'],
    ['Дмитрий Песков', 'Dmitry Peskov'],
    ['Юрий Белый', 'Yury Bely'],
    ['Мария Захарова', 'Maria Zakharova'],
    ['Майя Плисецкая', 'Maya Plisetskaya'],
    ['Александр Ильин', 'Alexander Ilyin'],
    ['Алексей Аксаков', 'Alexey Aksakov'],
    ['Максим Щукин', 'Maxim Shchukin'],
    ['Федор Подъячев', 'Fyodor Podyachev'],
    ['Игорь Цой', 'Igor Tsoy'],
  ])('%s is %s', (russian, english) => {
    expect(romaniseName(russian, 'ru')).toBe(english)
  })

  it('of a neighbour follows the same letters', () => {
    expect(romaniseName('Хикмет Гаджиев')).toBe('Khikmet Gajiyev')
    expect(romaniseName('Шавкат Мирзиёев')).toBe('Shavkat Mirziyoyev')
    expect(romaniseName('Габриель Диего')).toBe('Gabriel Diego')
    expect(romaniseName('Ахмед аш-Шараа')).toBe('Akhmed ash-Sharaa')
  })
})

it('writes Kazakh letters as the plain ones', () => {
  expect(romaniseName('Қасым-Жомарт Тоқаев', 'kk')).toBe('Kasym-Zhomart Tokayev')
  expect(romaniseName('Бақытжан Сағынтаев', 'kk')).toBe('Bakytzhan Sagyntayev')
  expect(romaniseName('Әлихан Смайылов', 'kk')).toBe('Alikhan Smayylov')
  expect(romaniseName('Ғани Өскенбаев')).toBe('Gani Oskenbayev')
})

it('writes Serbian in the Serbian Latin alphabet', () => {
  expect(romaniseName('Марко Ђурић', 'sr')).toBe('Marko Đurić')
  expect(romaniseName('Љубица Џакула')).toBe('Ljubica Džakula')
  expect(romaniseName('Иво Шарац', 'sr')).toBe('Ivo Šarac')
})

it('writes Chinese in pinyin', () => {
  expect(romaniseName('Чжан Ханьхуэй')).toBe('Zhang Hanhui')
  expect(romaniseName('Си Цзиньпин')).toBe('Xi Jinping')
  expect(romaniseName('Ли Чжэ Мён')).toBe('Li Chzhe Myon')
})

it('keeps capitals, initials and what is Latin', () => {
  expect(romaniseName('С. В. Лавров')).toBe('S. V. Lavrov')
  expect(romaniseName('ЩУКИН')).toBe('SHCHUKIN')
  expect(romaniseName('Péter Szijjártó')).toBe('Péter Szijjártó')
})

it('leaves no Cyrillic of its alphabets behind', () => {
  const letter = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіјљњћђџїєґўАЕЖЯЉІ -')
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 20 }), fc.constantFrom('ru', 'kk', 'sr', undefined), (name, language) => {
      expect(romaniseName(name.join(''), language)).not.toMatch(/\p{Script=Cyrillic}/u)
    }),
  )
})
