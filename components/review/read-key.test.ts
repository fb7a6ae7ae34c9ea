import { expect, it } from 'vitest'
import { type Pressed, readKey } from './read-key'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, code = '', held: Partial<Pressed> = {}) => readKey({ key, code, ...none, ...held })

it('reads single keys, whatever Caps Lock says', () => {
  expect(['a', 'A', '1', '9', '0', 'Enter', ' '].map((key) => press(key))).toEqual([
    'a',
    'a',
    '1',
    '9',
    null,
    null,
    null,
  ])
})

it('reads the place of a key where the layout has no Latin letters', () => {
  expect(press('ф', 'KeyA')).toBe('a')
  expect(press('ж', 'Semicolon')).toBeNull()
})

it('leaves chords to the browser; only the question mark may need Shift', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const) {
    expect(press('a', 'KeyA', { [held]: true }), held).toBeNull()
  }
  expect(press('?', 'Slash', { shiftKey: true })).toBe('?')
})
