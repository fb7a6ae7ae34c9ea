import { describe, expect, it } from 'vitest'
import type { PlaceTable } from '../extract/locales/country-table'
import { enCities } from '../extract/locales/en/cities'
import { kkCities } from '../extract/locales/kk/cities'
import { ruCities } from '../extract/locales/ru/cities'
import { srCities } from '../extract/locales/sr/cities'
import { CITIES, findCity, nameCity } from './cities'
import { isCountryCode } from './countries'

describe('the table', () => {
  it('names each city once, in both languages, in a country', () => {
    expect(new Set(CITIES.map((row) => row.id)).size).toBe(CITIES.length)
    for (const { id, country, names, spellings } of CITIES) {
      expect(isCountryCode(country), id).toBe(true)
      expect(names.en, id).toMatch(/^\p{Script=Latin}[\p{Script=Latin}'’. -]+$/u)
      expect(names.ru, id).toMatch(/^\p{Script=Cyrillic}[\p{Script=Cyrillic}’ -]+$/u)
      expect(names.kk, id).toMatch(/^[\p{Script=Cyrillic}’ -]+$/u)
      expect(names.sr, id).toMatch(/^[А-ШЂЈЉЊЋЏа-шђјљњћџ -]+$/u)
      for (const spelling of spellings) expect(findCity(spelling, country)?.id).toBe(id)
    }
  })

  it('has the cities that the engine finds, and no others', () => {
    const nominatives = (table: PlaceTable) => table.cities.filter((form) => form.nominative)
    const found = [
      ...nominatives(enCities),
      ...nominatives(ruCities),
      ...nominatives(kkCities),
      ...nominatives(srCities),
    ].map(({ form, city, country }) => ({
      said: `${country} ${form}`,
      row: findCity(form, country),
      same: findCity(city, country),
    }))
    expect(found.filter(({ row, same }) => !row || row !== same).map(({ said }) => said)).toEqual([])
    const known = new Set(found.map(({ row }) => row))
    expect(CITIES.filter((row) => !known.has(row)).map((row) => row.id)).toEqual([])
  })

  it('shows an English city by a name that the engine knows', () => {
    const english = new Set(enCities.cities.map(({ form, country }) => `${country} ${form}`))
    const told = new Set(enCities.cities.map(({ form, country }) => findCity(form, country)))
    const strange = CITIES.filter((row) => told.has(row) && !english.has(`${row.country} ${row.names.en}`))
    expect(strange.map((row) => row.names.en)).toEqual([])
  })
})

describe('a city', () => {
  it.each([
    ['Астана', 'astana'],
    ['ASTANA', 'astana'],
    ['Нур-Султан', 'astana'],
    ['Алма-Ата', 'almaty'],
    ['Кишинев', 'chisinau'],
    ['Chişinău', 'chisinau'],
    ['Нью Йорк', 'new-york'],
    ['Lodz', 'lodz'],
    ['Washington, D.C.', 'washington'],
    ['İstanbul', 'istanbul'],
    ['Н’Джамена', 'ndjamena'],
    ['Sao-Paulo', 'sao-paulo'],
    ['Бейжің', 'beijing'],
    ['Ыстанбұл', 'istanbul'],
    ['Беч', 'vienna'],
    ['Beč', 'vienna'],
    ['Kišinjev', 'chisinau'],
  ])('is found as %s', (name, id) => {
    expect(findCity(name)?.id).toBe(id)
  })

  it('is not found in another country, nor by a part of its name', () => {
    expect(findCity('Брест', 'BY')?.names.en).toBe('Brest')
    expect(findCity('Брест', 'FR')).toBeUndefined()
    expect(findCity('Sultan')).toBeUndefined()
    expect(findCity('')).toBeUndefined()
  })

  it('has its name in the language that is asked for, an unknown one the name it came with', () => {
    expect(nameCity('Москва', 'RU')).toBe('Moscow')
    expect(nameCity('Moscow', null, 'ru')).toBe('Москва')
    expect(nameCity('Beijing', 'CN', 'kk')).toBe('Бейжің')
    expect(nameCity('Vienna', 'AT', 'sr')).toBe('Беч')
    expect(nameCity('Чебоксары', 'RU')).toBe('Чебоксары')
  })
})
