import { describe, expect, it } from 'vitest'
import { applyAliases, resolveAlias } from './apply-aliases'
import type { MeetingReport } from './told-meeting'

const lookup = (rows: Record<string, string>) => (key: string, article: string) =>
  rows[`${article}/${key}`] ?? rows[key]

describe('resolveAlias', () => {
  it('follows a chain to its end, the row of the article before that of all', () => {
    const rows = lookup({ a: 'b', b: 'c', 'x/b': 'd' })
    expect(resolveAlias('a', 'y', rows)).toBe('c')
    expect(resolveAlias('a', 'x', rows)).toBe('d')
    expect(resolveAlias('z', 'x', rows)).toBe('z')
  })

  it('ends where a key stands for itself', () => {
    expect(resolveAlias('a', 'x', lookup({ a: 'b', 'x/a': 'a' }))).toBe('a')
  })

  it('refuses a circle and names it', () => {
    expect(() => resolveAlias('a', 'x', lookup({ a: 'b', b: 'c', c: 'b' }))).toThrow('in a circle: a → b → c → b')
  })
})

describe('applyAliases', () => {
  const report: MeetingReport = {
    ...{ article: 'x', ordinal: 0, published: null, language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: null, dateEnd: null, datePrecision: null, place: null, level: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, areas: [], background: false, confidence: 1 },
      participants: [
        { name: 'Вучић', key: 'vucic', role: 'head_of_state', country: 'RS' },
        { name: 'Tokayev', key: 'tokayev', role: null, country: 'KZ' },
      ],
    },
  }

  it('replaces keys and leaves names, and the report it was given', () => {
    const renamed = applyAliases(report, lookup({ vucic: 'vucic aleksandar' }))
    expect(renamed.told.participants[0]).toEqual({ ...report.told.participants[0], key: 'vucic aleksandar' })
    expect(renamed.told.participants[1]).toEqual(report.told.participants[1])
    expect(report.told.participants[0]?.key).toBe('vucic')
  })

  it('gives the same report where nobody is renamed', () => {
    expect(applyAliases(report, lookup({ other: 'x' }))).toBe(report)
  })
})
