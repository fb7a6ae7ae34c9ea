import { expect, it } from 'vitest'
import { readOptions } from './read-options'

it('options that are not given are as they always were', () => {
  expect(readOptions({})).toEqual({ options: { bom: false, theme: 'light', width: null }, problems: [] })
})

it('options are read', () => {
  const { options, problems } = readOptions({ bom: '1', theme: 'dark', width: '900' })
  expect(problems).toEqual([])
  expect(options).toEqual({ bom: true, theme: 'dark', width: 900 })
})

it.each([
  ['bom', 'yes'],
  ['theme', 'blue'],
  ['width', '319'],
  ['width', '2001'],
  ['width', '900px'],
  ['width', ''],
] as const)('%s=%s is refused with a sentence', (key, value) => {
  const { problems } = readOptions({ [key]: value })
  expect(problems).toEqual([{ key, value, message: expect.stringMatching(/\.$/) }])
})
