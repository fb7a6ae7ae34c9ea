import { describe, expect, it } from 'vitest'
import { personKey } from './person-key'
import { editDistance, samePerson } from './same-person'

const same = (a: string, b: string) => samePerson(personKey(a), personKey(b))

describe('samePerson', () => {
  it('forgives a missing given name, an initial and a slip of the pen', () => {
    expect(same('Токаев', 'Касым-Жомарт Токаев')).toBe(true)
    expect(same('К. Токаев', 'Касым-Жомарт Токаев')).toBe(true)
    expect(same('Александ Вучич', 'Александр Вучич')).toBe(true)
    expect(same('Manuel Marrero', 'Manuel Marrero Cruz')).toBe(true)
  })

  it('keeps namesakes apart of whom a person said that they are two', () => {
    expect(samePerson('smith john 2', 'smith john')).toBe(false)
    expect(samePerson('smith john 2', 'smith john 2')).toBe(true)
  })

  it('does not take relatives and near namesakes for one', () => {
    expect(same('Serdar Berdimuhamedov', 'Gurbanguly Berdimuhamedov')).toBe(false)
    expect(same('Милош Вучевич', 'Александр Вучич')).toBe(false)
    expect(same('Ли Цян', 'Ли Кэцян')).toBe(false)
    expect(same('Н. Токаев', 'Касым-Жомарт Токаев')).toBe(false)
  })
})

describe('editDistance', () => {
  it('counts insertions, deletions and replacements and stops at the limit', () => {
    expect(editDistance('vucic', 'vucevic')).toBe(2)
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
    expect(editDistance('', 'abc')).toBe(3)
  })
})
