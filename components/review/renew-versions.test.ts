import { expect, it } from 'vitest'
import { renewVersions } from './renew-versions'

const own = new Map([
  ['a', 5],
  ['b', 2],
])

it('puts the version in that the reader’s own acts have made, and never an older one', () => {
  expect(renewVersions({ action: 'accept', meeting: 'a', version: 3 }, own)).toMatchObject({ version: 5 })
  expect(renewVersions({ action: 'accept', meeting: 'a', version: 7 }, own)).toMatchObject({ version: 7 })
  expect(renewVersions({ action: 'accept', meeting: 'c', version: 1 }, own)).toMatchObject({ version: 1 })
})

it('does so for each of several meetings, and adds none', () => {
  const merge = { action: 'merge', into: 'a', from: ['b'], versions: { a: 1, b: 4 } }
  expect(renewVersions(merge, own)).toEqual({ ...merge, versions: { a: 5, b: 4 } })
  const undo = { action: 'undo', act: 3 }
  expect(renewVersions(undo, own)).toEqual(undo)
})
