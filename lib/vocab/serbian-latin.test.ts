import { describe, expect, it } from 'vitest'
import { toBareLatin, toLatin } from './serbian-latin'

describe('toLatin', () => {
  it.each([
    ['Љубљана и Његош', 'Ljubljana i Njegoš'],
    ['ЉУБЉАНА', 'LJUBLJANA'],
    ['Ђорђе Џајић, Ћуприја, Жабаљ', 'Đorđe Džajić, Ćuprija, Žabalj'],
    ['инјекција Танјуга', 'injekcija Tanjuga'],
    ['ИТ и IT, Г20', 'IT i IT, G20'],
    ['већ Latin ostaje', 'već Latin ostaje'],
    ['ЗЕМЉЕ АЉ Љ', 'ZEMLJE ALJ Lj'],
  ])('%s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin))
})

describe('toBareLatin', () => {
  it.each([
    ['Vučić u Nišu', 'Vucic u Nisu'],
    ['Đorđe, ĐORĐE', 'Djordje, DJORDJE'],
    ['Džeda', 'Dzeda'],
  ])('%s', (latin, bare) => expect(toBareLatin(latin)).toBe(bare))
})
