import { describe, expect, it } from 'vitest'
import { ACT_REQUEST } from './acts'

function problems(request: unknown): string[] {
  const read = ACT_REQUEST.safeParse(request)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a request', () => {
  it.each([
    { action: 'edit', meeting: 'm', version: 1, set: { level: null, 'country:KZ': true }, why: null },
    { action: 'clear', meeting: 'm', version: 1, fields: ['level'] },
    { action: 'add', meeting: { kind: 'talks', status: 'held', countries: ['KZ'], organizations: ['UN'] } },
    { action: 'merge', into: 'a', from: ['b', 'c'], versions: { a: 1, b: 2, c: 3 } },
    { action: 'split', meeting: 'm', version: 1, reports: ['some#article#0', 'b#12'] },
    { action: 'accept', meeting: 'm', version: 1, evidence: { article: 'a', start: 0, end: 3, in: 'title' } },
    { action: 'take', meeting: 'm', version: 1, field: 'date' },
    { action: 'apart', a: 'a', b: 'b' },
    { action: 'undo', last: true },
    { action: 'undo', change: 3 },
    { action: 'merge_people', into: 'a b', from: ['c d'] },
    { action: 'split_person', key: 'a b', articles: ['x'], name: 'B A' },
  ])('is read: %j', (request) => {
    expect(problems(request)).toEqual([])
  })

  it.each<[unknown, RegExp]>([
    [null, /^: .*expected object/],
    [{ action: 'praise' }, /^action: /],
    [{ action: 'edit', meeting: 'm', version: '1', set: { kind: 'call' } }, /^version: /],
    [{ action: 'edit', meeting: 'm', version: 1, set: {} }, /^set: No field/],
    [{ action: 'edit', meeting: 'm', version: 1, set: { kind: 'call' }, colour: 'red' }, /colour/],
    [{ action: 'edit', meeting: 'm', version: 1, set: { kind: 'a\0b' } }, /^set\.kind: .*cannot be kept/],
    [{ action: 'edit', meeting: 'm', version: 1, set: { 'k\0': 1 } }, /^set: .*cannot be kept/],
    [{ action: 'accept', meeting: 'm', version: 1, why: 'half \ud83d' }, /^why: .*cannot be kept/],
    [{ action: 'accept', meeting: 'm', version: 1, why: 'x'.repeat(2_001) }, /^why: /],
    [{ action: 'merge', into: 'a', from: ['b', 'b'], versions: {} }, /^from: .*twice/],
    [{ action: 'merge', into: 'a', from: [], versions: {} }, /^from: /],
    [{ action: 'split', meeting: 'm', version: 1, reports: ['a'] }, /^reports\.0: A report is named/],
    [{ action: 'undo' }, /Say one of/],
    [{ action: 'undo', act: 1, last: true }, /Say one of/],
  ])('is not read: %j', (request, problem) => {
    expect(problems(request)).toContainEqual(expect.stringMatching(problem))
  })

  it('is not read however deep it is nested', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 50_000; level++) deep = [deep]
    expect(problems({ action: 'edit', meeting: 'm', version: 1, set: { kind: deep } })).toEqual([
      expect.stringMatching(/^set\.kind\..*nested too deep/),
    ])
  })
})
