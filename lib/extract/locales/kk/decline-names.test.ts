import { expect, it } from 'vitest'
import { readKazakhName } from './decline-names'

const likeliest = (word: string) => {
  const [reading] = readKazakhName(word)
  return [reading?.nominative, reading?.cases[0]]
}

it.each([
  ['Тоқаевтың', 'Тоқаев', 'gen'],
  ['Бектеновтің', 'Бектенов', 'gen'],
  ['Вучичпен', 'Вучич', 'ins'],
  ['Цзиньпинмен', 'Цзиньпин', 'ins'],
  ['Путинге', 'Путин', 'dat'],
  ['Мирзиёевті', 'Мирзиёев', 'acc'],
  ['Жапаровтан', 'Жапаров', 'pre'],
  ['Сийяртоны', 'Сийярто', 'acc'],
  ['Мелонидің', 'Мелони', 'gen'],
  ['Зеленскийді', 'Зеленский', 'acc'],
  ['Кемелұлына', 'Кемелұлы', 'dat'],
  ['Кемелұлын', 'Кемелұлы', 'acc'],
])('takes the case off %s', (word, nominative, kase) => {
  expect(likeliest(word)).toEqual([nominative, kase])
})

it.each(['Тілеуберді', 'Сұлтан', 'Рубен', 'Нұрлан', 'Мади', 'Тоқаев', 'Карпен'])('leaves %s as it is', (word) => {
  expect(likeliest(word)).toEqual([word, 'nom'])
})

it('offers a doubtful ending as the second reading only', () => {
  expect(readKazakhName('Болатбекте').map(({ nominative }) => nominative)).toEqual(['Болатбекте', 'Болатбек'])
})
