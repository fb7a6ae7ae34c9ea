import { describe, expect, it } from 'vitest'
import { openDraft } from './draft-text'

describe('a text that is written sentence by sentence', () => {
  it('knows where the words of each place stand', () => {
    const draft = openDraft(false)
    draft.say('{a} met {b}.', { a: 'Serbia', b: (inner) => inner.write('Kazakhstan') })
    const said = draft.say('[figure:{sum} dollars] is what {a} earned.', { a: 'Serbia', sum: '5' })
    const text = draft.text()
    expect(text).toBe('Serbia met Kazakhstan. 5 dollars is what Serbia earned.')
    const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(said.at('figure').map(quote)).toEqual(['5 dollars'])
    expect(said.at('a').map(quote)).toEqual(['Serbia'])
    expect(quote(said.sentence)).toBe('5 dollars is what Serbia earned.')
  })

  it('begins a sentence with a capital, whatever stands there', () => {
    const draft = openDraft(true)
    const said = draft.say('{kind}: {a}', { kind: 'переговоры', a: 'Сербия' })
    expect(draft.text()).toBe('Переговоры: Сербия')
    expect(said.at('kind')).toEqual([{ start: 0, end: 10, in: 'title' }])
  })

  it('says which place is not filled', () => {
    expect(() => openDraft(false).say('{a} met {b}.', { a: 'x' })).toThrow('{b}')
  })
})
