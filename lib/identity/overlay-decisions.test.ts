import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, JsonValue } from './decisions'
import { listFields, machineValue } from './decisions'
import { foldReports } from './fold-reports'
import { overlayDecisions } from './overlay-decisions'
import type { MeetingReport, ToldMeeting, ToldPerson } from './told-meeting'
import { wordOf } from './word-of'

const TOKAYEV: ToldPerson = { name: 'Tokayev', key: 'tokayev kassym-jomart', role: 'head_of_state', country: 'KZ' }
const VUCIC: ToldPerson = { name: 'Vučić', key: 'vucic aleksandar', role: 'head_of_state', country: 'RS' }

function fold(told: Partial<ToldMeeting> = {}) {
  const report: MeetingReport = {
    ...{ article: 'a', ordinal: 0, published: '2026-02-27', language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
      ...{ place: { city: 'Astana', country: 'KZ' }, visit: { type: 'official', guest: 'RS', host: 'KZ' } },
      ...{ countries: ['KZ', 'RS'], organizations: ['UN'], areas: ['trade'], participants: [TOKAYEV, VUCIC] },
      ...{ level: null, background: false, confidence: 0.8 },
      ...told,
    },
  }
  return foldReports([report])
}

const decide = (field: string, value: JsonValue, machine: JsonValue = null, act?: number): Decision => ({
  ...{ field, value, machine },
  ...(act === undefined ? {} : { act }),
})

describe('overlayDecisions', () => {
  it('gives the fold where nobody decided anything', () => {
    const { sources, ...fields } = fold()
    const { meeting, differing } = overlayDecisions(fold(), [])
    expect(meeting).toMatchObject({ ...fields, state: 'live', mergedInto: null, accepted: false })
    expect(meeting.sources.date).toEqual({ by: 'reports', reports: sources.date })
    expect(differing.size).toBe(0)
  })

  it('sets the fields that a person decided, and says whose word they are', () => {
    const { meeting } = overlayDecisions(fold(), [
      decide('kind', 'consultations', 'talks', 7),
      decide('date', { date: '2026-02-01', dateEnd: null, datePrecision: 'month' }, null, 8),
      decide('place', null),
      decide('visit', { type: null, guest: 'KZ', host: 'RS' }),
    ])
    expect(meeting).toMatchObject({ kind: 'consultations', date: '2026-02-01', datePrecision: 'month', place: null })
    expect(meeting.visit).toEqual({ type: null, guest: 'KZ', host: 'RS' })
    expect(meeting.sources).toMatchObject({
      kind: { by: 'person', act: 7 },
      date: { by: 'person', act: 8 },
      place: { by: 'person', act: null },
      status: { by: 'reports' },
    })
  })

  it('keeps out what was taken out, keeps in what was put in, and takes what later reports add', () => {
    const decisions = [
      decide('country:RS', false, true),
      decide('country:ME', true, false),
      decide('organization:UN', false, true),
      decide('area:trade', false, true),
      decide('area:space', true, false),
      decide(`participant:${VUCIC.key}`, false),
      decide('participant:milatovic jakov', { name: 'Milatović', role: 'head_of_state', country: 'ME' }),
    ]
    const later = fold({ countries: ['HU', 'KZ', 'RS'], areas: ['energy', 'trade'], organizations: ['UN', 'EU'] })
    const { meeting } = overlayDecisions(later, decisions)
    expect(meeting.countries).toEqual(['HU', 'KZ', 'ME'])
    expect(meeting.organizations).toEqual(['EU'])
    expect(meeting.areas).toEqual(['energy', 'space'])
    expect(meeting.participants.map(({ key }) => key)).toEqual(['milatovic jakov', 'tokayev kassym-jomart'])
    expect(meeting.sources['country:RS']).toEqual({ by: 'person', act: null })
  })

  it('works the level out anew from who took part, unless it is decided', () => {
    const deputy = decide(
      'participant:vucic aleksandar',
      { name: 'Vučić', role: 'deputy_minister', country: 'RS' },
      null,
      4,
    )
    expect(fold().level).toBe('head_of_state')
    expect(overlayDecisions(fold(), [deputy]).meeting.level).toBe('deputy_minister')
    expect(overlayDecisions(fold(), [deputy]).meeting.sources.level).toEqual({ by: 'person', act: 4 })
    expect(overlayDecisions(fold(), [deputy, decide('level', 'minister')]).meeting.level).toBe('minister')
    const gone = decide('participant:vucic aleksandar', false)
    // where only one side's rank is known, it is that one
    expect(overlayDecisions(fold(), [gone]).meeting.level).toBe('head_of_state')
    const both = [gone, decide('participant:tokayev kassym-jomart', false)]
    expect(overlayDecisions(fold(), both).meeting.level).toBeNull()
    const byTitle = fold({ participants: [TOKAYEV], level: 'head_of_state' })
    expect(overlayDecisions(byTitle, [decide('area:space', true)]).meeting.level).toBe('head_of_state')
    expect(overlayDecisions(byTitle, [decide('country:UN', false)]).meeting.level).toBe('head_of_state')
  })

  it('names the fields in which reports say something new', () => {
    const decision = decide('kind', 'summit', 'talks')
    expect(overlayDecisions(fold(), [decision]).differing.size).toBe(0)
    expect(overlayDecisions(fold({ kind: 'summit' }), [decision]).differing.size).toBe(0)
    expect([...overlayDecisions(fold({ kind: 'forum' }), [decision]).differing]).toEqual([['kind', 'forum']])
    const place = decide('place', { city: 'Almaty', country: 'KZ' }, { city: 'Astana', country: 'KZ' })
    expect(overlayDecisions(fold({ place: { city: 'Алматы', country: 'KZ' } }), [place]).differing.size).toBe(0)
    expect(overlayDecisions(fold({ place: null }), [place]).differing.get('place')).toBeNull()
    const gone = decide('area:trade', true, true)
    expect([...overlayDecisions(fold({ areas: [] }), [gone]).differing]).toEqual([['area:trade', false]])
  })

  it('takes no other spelling of a name for something new, but another role', () => {
    const machine = { name: 'Vučić', role: 'head_of_state', country: 'RS' }
    const decision = decide('participant:vucic aleksandar', machine, machine)
    const other = (told: Partial<ToldPerson>) => fold({ participants: [TOKAYEV, { ...VUCIC, ...told }] })
    expect(overlayDecisions(other({ name: 'Вучић' }), [decision]).differing.size).toBe(0)
    expect(overlayDecisions(other({ role: 'official' }), [decision]).differing.size).toBe(1)
    expect(overlayDecisions(fold({ participants: [] }), [decision]).differing.get(decision.field)).toBe(false)
  })

  it('knows a person again whom later reports name in full', () => {
    const seat = { name: 'Vučić', role: 'head_of_state', country: 'RS' }
    const kept = overlayDecisions(fold(), [decide('participant:vucic', seat, seat)])
    expect(kept.meeting.participants.map(({ key }) => key)).toEqual(['tokayev kassym-jomart', 'vucic'])
    expect(kept.differing.size).toBe(0)
    const removed = overlayDecisions(fold(), [decide('participant:vucic', false, seat)])
    expect(removed.meeting.participants.map(({ key }) => key)).toEqual(['tokayev kassym-jomart'])
    const namesake = overlayDecisions(fold(), [decide('participant:vucic', { ...seat, country: 'ME' })])
    expect(namesake.meeting.participants).toHaveLength(3)
    const both = [
      decide('participant:vucic', false, seat),
      decide(`participant:${VUCIC.key}`, { ...seat, role: 'speaker' }),
    ]
    expect(overlayDecisions(fold(), both).meeting.participants.map(({ role }) => role)).toEqual([
      'head_of_state',
      'speaker',
    ])
  })

  it('says what became of the meeting', () => {
    expect(overlayDecisions(fold(), [decide('state', 'rejected')]).meeting.state).toBe('rejected')
    expect(overlayDecisions(fold(), [decide('state', { merged: 'other' })]).meeting).toMatchObject({
      state: 'merged',
      mergedInto: 'other',
    })
    const { meeting, differing } = overlayDecisions(fold(), [decide('accepted', true), decide('apart:other', true)])
    expect([meeting.accepted, differing.size]).toEqual([true, 0])
  })

  it('makes a meeting by hand where no report tells of it', () => {
    const { meeting, differing } = overlayDecisions(null, [
      decide('country:KZ', true),
      decide('country:RS', true),
      decide('date', { date: '2026-02-27', dateEnd: null, datePrecision: 'day' }),
      decide('participant:vucic aleksandar', { name: 'Vučić', role: 'minister', country: 'RS' }),
    ])
    expect(meeting).toMatchObject({
      kind: 'talks',
      status: 'held',
      countries: ['KZ', 'RS'],
      date: '2026-02-27',
      level: 'minister',
    })
    expect(Object.keys(meeting.sources).sort()).toEqual([
      'country:KZ',
      'country:RS',
      'date',
      'level',
      'participant:vucic aleksandar',
    ])
    expect(differing.size).toBe(0)
  })

  it('changes nothing, and finds nothing to differ, where every field is accepted as it is', () => {
    const told = fc.record({
      kind: fc.constantFrom('talks' as const, 'summit' as const),
      place: fc.constantFrom(null, { city: 'Астана', country: 'KZ' }, { city: null, country: 'RS' }),
      participants: fc.subarray([TOKAYEV, VUCIC, { ...VUCIC, key: 'vucic' }]),
      countries: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS', 'UZ']),
      areas: fc.subarray(['trade' as const, 'space' as const]),
      level: fc.constantFrom(null, 'minister' as const),
    })
    fc.assert(
      fc.property(told, (fields) => {
        const folded = fold(fields)
        const decisions = listFields(folded).map(({ field, value }) => ({ field, value, machine: value }))
        const { meeting, differing } = overlayDecisions(folded, decisions)
        const { sources: _, ...before } = folded
        expect(meeting).toMatchObject(before)
        expect(differing.size).toBe(0)
        for (const { field, value } of decisions) expect(machineValue(meeting, field)).toEqual(value)
      }),
    )
  })
})

describe('wordOf', () => {
  it('is the meeting told as persons say it', () => {
    const told = wordOf(fold(), [decide('date', { date: '2026-02-28', dateEnd: null, datePrecision: 'day' })])
    expect(told).toMatchObject({
      date: '2026-02-28',
      countries: ['KZ', 'RS'],
      participants: [TOKAYEV, VUCIC],
      background: false,
    })
    expect(Object.keys(told).sort()).toEqual(
      'areas background confidence countries date dateEnd datePrecision kind level organizations participants place status visit'.split(
        ' ',
      ),
    )
    expect(wordOf(null, [decide('country:KZ', true)]).countries).toEqual(['KZ'])
  })
})
