import { expect, it } from 'vitest'
import { familyName } from './family-name'

it.each([
  ['Aleksandar Vučić', 'Vučić'],
  ['Касым-Жомарт Токаев', 'Токаев'],
  ['Xi Jinping', 'Xi'],
  ['Си Цзиньпин', 'Си'],
  ['Lee Jae-myung', 'Lee'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Mohamed bin Zayed Al Nahyan', 'Mohamed bin Zayed'],
  ['Abdullah II', 'Abdullah II'],
  ['Meloni', 'Meloni'],
])('%s is called %s', (name, family) => {
  expect(familyName(name)).toBe(family)
})
