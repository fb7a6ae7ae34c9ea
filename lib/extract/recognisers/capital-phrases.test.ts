import { describe, expect, it } from 'vitest'
import { extract } from '../index'

const placeOf = (text: string) => extract({ text, published: '2025-06-18' }).meetings[0]?.place

describe('a capital that is not named', () => {
  it.each([
    [
      'US President Donald Trump met Syrian President Ahmed al-Sharaa in the Saudi capital on Wednesday.',
      'SA',
      'Riyadh',
    ],
    ['Sergei Lavrov met Kazakh Foreign Minister Murat Nurtleu in the capital of Oman.', 'OM', 'Muscat'],
    ['Сергей Лавров встретился в казахстанской столице с Муратом Нуртлеу.', 'KZ', 'Астана'],
    ['Сергей Лавров встретился с Муратом Нуртлеу в столице Узбекистана.', 'UZ', 'Ташкент'],
    ['Milojko Spajić sastao se u slovenačkoj prestonici sa premijerom Slovenije Robertom Golobom.', 'SI', 'Ljubljana'],
    [
      'Қазақстан Президенті Қасым-Жомарт Тоқаев Италия астанасында Премьер-министр Джорджа Мелонимен жүздесті.',
      'IT',
      'Рим',
    ],
  ])('%s', (text, country, city) => expect(placeOf(text)).toEqual({ city, country }))

  it('needs its country beside it', () =>
    expect(
      placeOf(
        'Sergei Lavrov met Kazakh Foreign Minister Murat Nurtleu to discuss foreign capital and Omani investors.',
      ),
    ).not.toMatchObject({ country: 'OM' }))
})
