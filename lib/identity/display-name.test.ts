import { describe, expect, it } from 'vitest'
import { displayName, type Spelling } from './display-name'

const seen = (name: string, language: string, times = 1): Spelling => ({ name, language, seen: times })

describe('the name to show', () => {
  it('is the English spelling of most reports, though others have more', () => {
    const spellings = [
      seen('Aleksandar Vucic', 'en', 2),
      seen('Aleksandar Vučić', 'en'),
      seen('Александр Вучич', 'ru', 9),
    ]
    expect(displayName('vucic aleksandar', spellings)).toBe('Aleksandar Vucic')
  })

  it('is the known one where no English report names the person in full', () => {
    expect(displayName('lavrov sergey', [seen('Лавров', 'ru', 5), seen('Lavrov', 'en', 5)])).toBe('Sergey Lavrov')
    expect(displayName('vucic aleksandar', [seen('Александар Вучић', 'sr')])).toBe('Aleksandar Vučić')
    expect(displayName('lavrov sergey', [])).toBe('Sergey Lavrov')
  })

  it('is another Latin spelling of a person who is not known, then the romanised one', () => {
    const serbian = seen('Жарко Петровић', 'sr', 3)
    expect(displayName('petrovic jarko', [serbian, seen('Žarko Petrović', 'hr')])).toBe('Žarko Petrović')
    expect(displayName('petrovic jarko', [serbian, seen('Жарко Петрович', 'ru', 2)])).toBe('Žarko Petrović')
    expect(displayName('petrovic jarko', [serbian, seen('Жарко Петрович', 'ru', 4)])).toBe('Zharko Petrovich')
  })

  it('is a surname alone only where there is no more', () => {
    expect(displayName('petrovic', [seen('Петрович', 'ru')])).toBe('Petrovich')
    expect(displayName('petrovic jarko', [seen('Petrovic', 'en', 9), seen('Жарко Петрович', 'ru')])).toBe(
      'Zharko Petrovich',
    )
    expect(displayName('petrovic jarko', [])).toBe('petrovic jarko')
  })

  it('does not hang on the order of spellings', () => {
    const spellings = [seen('Ivan Petrov', 'en'), seen('Iwan Petrow', 'en'), seen('Ivan I. Petrov', 'en')]
    const names = [spellings, [...spellings].reverse()].map((list) => displayName('petrov ivan', list))
    expect(new Set(names)).toEqual(new Set(['Ivan I. Petrov']))
  })
})
