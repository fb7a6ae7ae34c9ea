import { describe, expect, it } from 'vitest'
import { readQuantity, soundsLikeAim } from './quantities'

describe('a quoted quantity', () => {
  it.each([
    ['USD', 'trade had grown by 7% to about $117 million', 'trade'],
    ['USD', 'за прошлый год товарооборот прибавил 7,6%', 'trade'],
    ['USD', 'екі ел арасындағы сауда-саттық көлемі', 'trade'],
    ['EUR', 'trgovinska razmena dve zemlje', 'trade'],
    ['EUR', 'инвестиције из Италије', 'investment'],
    ['EUR', 'sign off on a package worth more than 4 billion euros', 'money'],
    ['percent', 'Turnover rose by 24% last year', 'trade_change'],
    ['percent', 'carries over 80% of overland freight', 'share'],
    ['company', 'some 270 Italian companies trade there', 'count'],
  ])('%s, %s is %s', (unit, about, quantity) => {
    expect(readQuantity(unit, about)).toBe(quantity)
  })

  it.each([
    ['Greece want to lift their trade to $10 billion', true],
    ['стороны хотят нарастить товарооборот', true],
    ['They want two-way trade to reach $50 billion by 2030', true],
    ['очекује се да две стране размене 10 меморандума', true],
    ['Turnover rose by 24% last year to $20 billion', false],
    ['перевалил за 107 млн долларов', false],
    ['60-тан астам кәсіпорын жұмыс істейді', false],
  ])('%s: an aim is %s', (about, aim) => {
    expect(soundsLikeAim(about)).toBe(aim)
  })
})
