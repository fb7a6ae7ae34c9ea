import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionValues, type EditableMeeting, type Json } from './decision-values'
import { change, draftValue, listPresent, rebase } from './draft'

const MEETING: EditableMeeting = {
  ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
  ...{ city: 'Astana', country: 'KZ', visitType: null, guest: null, host: null, level: null },
  ...{ countries: ['KZ', 'RS'], organizations: [], areas: ['trade'] },
  participants: [{ key: 'vucic aleksandar', name: 'Aleksandar Vučić', role: 'head_of_state', country: 'RS' }],
}
const BASE = decisionValues(MEETING)

describe('a draft', () => {
  it('holds only what differs from the meeting', () => {
    const changed = change(BASE, change(BASE, {}, 'country:UZ', true), 'kind', 'summit')
    expect(changed).toEqual({ 'country:UZ': true, kind: 'summit' })
    expect(change(BASE, change(BASE, changed, 'kind', 'talks'), 'country:UZ', false)).toEqual({})
    expect(change(BASE, {}, 'place', { country: 'KZ', city: 'Astana' })).toEqual({})
    expect(change(BASE, {}, 'visit', null)).toEqual({})
  })

  it('says what the meeting would be', () => {
    const draft = { 'country:KZ': false, 'country:UZ': true, place: null }
    expect(listPresent(BASE, draft, 'country')).toEqual(['RS', 'UZ'])
    expect(draftValue(BASE, draft, 'place')).toBeNull()
    expect(draftValue(BASE, draft, 'kind')).toBe('talks')
    expect(draftValue(BASE, {}, 'area:space')).toBe(false)
  })

  it('loses on a newer state just what this state has by now', () => {
    const newer = decisionValues({ ...MEETING, kind: 'summit', countries: ['KZ', 'RS', 'UZ'] })
    expect(rebase(newer, { kind: 'summit', 'country:UZ': true, status: 'planned' })).toEqual({ status: 'planned' })
  })

  it('gives every value that was set, in any order, and is empty once all are put back', () => {
    const field = fc.constantFrom('kind', 'level', 'country:KZ', 'country:UZ', 'area:trade', 'place')
    const value: fc.Arbitrary<Json> = fc.constantFrom(null, true, false, 'talks', { city: 'Astana', country: 'KZ' })
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value)), (steps) => {
        const draft = steps.reduce((old, [name, to]) => change(BASE, old, name, to), {})
        for (const [name, to] of new Map(steps)) expect(draftValue(BASE, draft, name)).toEqual(to)
        const back = steps.reduce((old, [name]) => change(BASE, old, name, draftValue(BASE, {}, name)), draft)
        expect(back).toEqual({})
      }),
    )
  })
})
