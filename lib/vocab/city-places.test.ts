import { expect, test } from 'vitest'
import { CITIES } from './cities'
import { placeCapital, placeCity, placeCityId } from './city-places'

test('every city of the table lies somewhere on earth', () => {
  for (const { id } of CITIES) {
    const place = placeCityId(id)
    expect(place, id).toBeDefined()
    expect(Math.abs(place?.lat ?? 99), id).toBeLessThanOrEqual(72)
    expect(Math.abs(place?.lon ?? 999), id).toBeLessThanOrEqual(180)
  }
})

test('cities of one country lie no farther apart than the country reaches', () => {
  const WIDE = new Set(['RU', 'US', 'CA', 'AU', 'CN', 'KZ', 'BR', 'IN', 'ID'])
  for (const { id, country } of CITIES) {
    const [here, seat] = [placeCityId(id), placeCapital(country)]
    const far = Math.hypot((here?.lat ?? 0) - (seat?.lat ?? 0), (here?.lon ?? 0) - (seat?.lon ?? 0))
    expect(far, id).toBeLessThan(WIDE.has(country) ? 110 : 23)
  }
})

test('a city is found by any spelling, a capital by its country', () => {
  expect(placeCity('Нур-Султан')).toEqual(placeCityId('astana'))
  expect(placeCity('Beograd', 'RS')).toEqual(placeCapital('RS'))
  expect(placeCapital('HK')).toEqual(placeCity('Hong Kong'))
  expect(placeCity('Nowhere')).toBeUndefined()
})
