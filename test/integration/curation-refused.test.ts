import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { provideBase } from './base'
import { act, clear, done, type MeetingView, meeting, meetingOf, refused, tell } from './curation-desk'
import { BEKTENOV, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()

const TALKS = { seats: [TOKAYEV, VUCIC] }

let a: MeetingView
let b: MeetingView
async function set(): Promise<void> {
  await clear()
  await tell(
    { id: 'a', meetings: [TALKS] },
    { id: 'a2', meetings: [TALKS] },
    { id: 'b', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-03-05' }] },
  )
  a = await meetingOf('a')
  b = await meetingOf('b')
}

/** Each is refused, and not a row of any table is another than before; so one base does for all. */
describe('refused, with the field and the reason, and nothing changed', () => {
  beforeAll(set)

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      'no second side',
      { 'country:RS': false, visit: null, 'participant:vucic aleksandar': false },
      'countries',
      /two sides/,
    ],
    ['an end before the start', { date: { date: '2026-02-27', dateEnd: '2026-02-25' } }, 'date', /before the first/],
    ['no day of the calendar', { date: { date: '2026-02-30' } }, 'date', /calendar/],
    ['a month that is no first day', { date: { date: '2026-02-27', datePrecision: 'month' } }, 'date', /first day/],
    ['an unknown field', { colour: 'red' }, 'colour', /no field/],
    ['an unknown side', { 'country:QQ': true }, 'country:QQ', /no country/],
    ['an unknown organization', { 'organization:NOPE': true }, 'organization:NOPE', /No organization/],
    ['an unknown area', { 'area:alchemy': true }, 'area:alchemy', /alchemy/],
    ['an unknown kind', { kind: 'duel' }, 'kind', /not known/],
    ['an unknown rank', { level: 'emperor' }, 'level', /not known/],
    ['a guest who is no side', { visit: { type: 'official', guest: 'UZ', host: 'KZ' } }, 'visit', /neither a side/],
    ['one guest and host', { visit: { type: null, guest: 'KZ', host: 'KZ' } }, 'visit', /guest and host/],
    ['a value of another form', { kind: 7 }, 'kind', /written as/],
    ['a place of another form', { place: 'Astana' }, 'place', /written as/],
    [
      'a person who is not there',
      { 'participant:nobody at all': false },
      'participant:nobody at all',
      /not at this meeting/,
    ],
    ['a person without a name', { 'participant:nobody': { role: 'minister' } }, 'participant:nobody', /give the name/],
    [
      'a person of another side',
      { 'participant:x': { name: 'Ann Lee', country: 'US' } },
      'participant:x',
      /not a side/,
    ],
    ['a state that is done and not edited', { state: 'rejected' }, 'state', /reject/],
  ])('%s', async (_, fields, field, message) => {
    const outcome = await refused({ action: 'edit', meeting: a.id, version: a.version, set: fields })
    expect(outcome.code).toBe('refused')
    expect(outcome).toMatchObject({
      problems: expect.arrayContaining([{ field, message: expect.stringMatching(message) }]),
    })
  })

  it.each<[string, () => unknown, string, RegExp]>([
    [
      'a merge into itself',
      () => ({ action: 'merge', into: a.id, from: [a.id], versions: versions() }),
      'refused',
      /itself/,
    ],
    [
      'a merge with nothing',
      () => ({ action: 'merge', into: a.id, from: ['none'], versions: versions() }),
      'missing',
      /none/,
    ],
    [
      'a merge without versions',
      () => ({ action: 'merge', into: a.id, from: [b.id], versions: {} }),
      'unreadable',
      /version/,
    ],
    [
      'the only report split off',
      () => ({ action: 'split', meeting: b.id, version: b.version, reports: ['b#0'] }),
      'refused',
      /only report/,
    ],
    [
      'all reports split off',
      () => ({ action: 'split', meeting: a.id, version: a.version, reports: ['a#0', 'a2#0'] }),
      'refused',
      /all of its/,
    ],
    [
      'a report of another meeting split off',
      () => ({ action: 'split', meeting: a.id, version: a.version, reports: ['b#0'] }),
      'refused',
      /no report of/,
    ],
    ['no such meeting', () => ({ action: 'accept', meeting: 'none', version: 1 }), 'missing', /none/],
    ['a version never seen', () => ({ action: 'accept', meeting: a.id, version: 99 }), 'stale', /version/],
    ['nothing to undo', () => ({ action: 'undo', last: true }), 'conflict', /nothing/],
    ['no such act', () => ({ action: 'undo', act: 4711 }), 'missing', /4711/],
    ['no such change', () => ({ action: 'undo', change: 4711 }), 'missing', /4711/],
    ['nothing done to the meeting', () => ({ action: 'undo', meeting: a.id }), 'conflict', /Nothing/],
    [
      'a field nobody decided',
      () => ({ action: 'clear', meeting: a.id, version: a.version, fields: ['kind'] }),
      'refused',
      /Nobody/,
    ],
    [
      'no difference to settle',
      () => ({ action: 'keep', meeting: a.id, version: a.version, field: 'kind' }),
      'refused',
      /Nobody/,
    ],
    ['a meeting apart from itself', () => ({ action: 'apart', a: a.id, b: a.id }), 'refused', /one meeting/],
    ['a live meeting restored', () => ({ action: 'restore', meeting: a.id, version: a.version }), 'refused', /neither/],
    ['an act of no name', () => ({ action: 'praise' }), 'unreadable', /cannot be read/],
    [
      'a NUL',
      () => ({ action: 'accept', meeting: a.id, version: a.version, why: 'x\0' }),
      'unreadable',
      /cannot be read/,
    ],
    ['evidence in no article', () => evidence({ article: 'zz', start: 0, end: 3 }), 'refused', /no article/],
    ['evidence past the end', () => evidence({ article: 'a', start: 0, end: 100_000 }), 'refused', /past the article/],
    [
      'evidence that ends before it begins',
      () => evidence({ article: 'a', start: 3, end: 3 }),
      'refused',
      /before they begin/,
    ],
    ['evidence in no title', () => evidence({ article: 'a', start: 0, end: 3, in: 'title' }), 'refused', /no title/],
    ['evidence of other words', () => evidence({ article: 'a', start: 0, end: 3, quote: 'xyz' }), 'refused', /says/],
    ['a meeting added with one side', () => add({ countries: ['KZ'] }), 'refused', /two sides/],
    ['a meeting added with an unknown code', () => add({ countries: ['KZ', 'QQ'] }), 'refused', /QQ/],
    ['no such person', () => ({ action: 'merge_people', into: TOKAYEV[1], from: ['nobody'] }), 'missing', /nobody/],
    [
      'a person merged with himself',
      () => ({ action: 'merge_people', into: TOKAYEV[1], from: [TOKAYEV[1]] }),
      'refused',
      /itself/,
    ],
    [
      'a person split off everywhere',
      () => ({ action: 'split_person', key: TOKAYEV[1], articles: ['a', 'a2'], name: 'A B' }),
      'refused',
      /nothing would be left/,
    ],
    [
      'a person split off where he is not',
      () => ({ action: 'split_person', key: TOKAYEV[1], articles: ['b'], name: 'A B' }),
      'refused',
      /does not name/,
    ],
  ])('%s', async (_, request, code, error) => {
    const outcome = await refused(request())
    expect(outcome.code).toBe(code)
    expect(outcome.error).toMatch(error)
  })
})

describe('refused after an act, and nothing changed', () => {
  beforeEach(set)

  it('whatever is asked of a tombstone', async () => {
    await done({ action: 'merge', into: a.id, from: [b.id], versions: versions() })
    const [into, gone] = [await meeting(a.id), await meeting(b.id)]
    const edit = { action: 'edit', meeting: b.id, version: gone.version, set: { kind: 'call' } }
    expect(await refused(edit)).toMatchObject({
      code: 'refused',
      error: expect.stringContaining(`merged into “${a.id}”`),
    })
    expect(await refused({ action: 'restore', meeting: b.id, version: gone.version })).toMatchObject({
      code: 'refused',
    })
    await tell({ id: 'c', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-06-05' }] })
    const c = await meetingOf('c')
    const all = { [b.id]: gone.version, [c.id]: c.version, [a.id]: into.version }
    expect(await refused({ action: 'merge', into: b.id, from: [c.id], versions: all })).toMatchObject({
      code: 'refused',
    })
    await done({ action: 'reject', meeting: c.id, version: c.version })
    const rejected = { ...all, [c.id]: (await meeting(c.id)).version }
    expect(await refused({ action: 'merge', into: c.id, from: [a.id], versions: rejected })).toMatchObject({
      ...{ code: 'refused', error: expect.stringContaining('restore it first') },
    })
  })

  it('what was undone already, and what was decided anew since', async () => {
    const { act: first } = await done({ action: 'edit', meeting: a.id, version: a.version, set: { kind: 'call' } })
    await done({ action: 'edit', meeting: a.id, version: (await meeting(a.id)).version, set: { kind: 'video' } }, 'Ann')
    expect(await refused({ action: 'undo', act: first })).toMatchObject({
      ...{ code: 'conflict', error: expect.stringContaining('by Ann') },
      changes: [{ who: 'Ann', field: 'kind', before: 'call', after: 'video' }],
    })
    const { act: undone } = await done({ action: 'undo', last: true }, 'Ann')
    expect(await meeting(a.id)).toMatchObject({ kind: 'call' })
    await done({ action: 'undo', act: first })
    expect(await refused({ action: 'undo', act: first })).toMatchObject({
      ...{ code: 'conflict', error: expect.stringMatching(/undone already by local analyst/) },
    })
    expect(await refused({ action: 'undo', act: undone })).toMatchObject({ code: 'conflict' })
  })

  it('the undoing of a merge after the meeting was merged on', async () => {
    const first = await done({ action: 'merge', into: a.id, from: [b.id], versions: versions() })
    await tell({ id: 'c', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-06-05' }] })
    const c = await meetingOf('c')
    const all = { [a.id]: (await meeting(a.id)).version, [c.id]: c.version }
    await done({ action: 'merge', into: c.id, from: [a.id], versions: all }, 'Ann')
    expect(await refused({ action: 'undo', act: first.act })).toMatchObject({
      ...{ code: 'conflict', error: expect.stringContaining('since by Ann') },
      changes: [{ who: 'Ann', action: 'merge' }],
    })
  })

  it('the undoing of a split after the new meeting was edited', async () => {
    const split = await done({ action: 'split', meeting: a.id, version: a.version, reports: ['a2#0'] })
    const other = await meeting(split.meetings[1]?.id)
    await done({ action: 'edit', meeting: other.id, version: other.version, set: { kind: 'call' } })
    expect(await refused({ action: 'undo', act: split.act })).toMatchObject({
      ...{ code: 'refused', error: expect.stringContaining('two sides') },
    })
  })
})

describe('two editors at once', () => {
  beforeEach(set)

  it('the later one is told what a person and what reports changed in between', async () => {
    await done(
      { action: 'edit', meeting: a.id, version: a.version, set: { kind: 'call' }, why: 'it was by wire' },
      'Ann',
    )
    const anew = { ...TALKS, areas: ['energy' as const] }
    await tell({ id: 'a', words: 'a anew', meetings: [anew] }, { id: 'a2', words: 'a2 anew', meetings: [anew] })
    const now = await meeting(a.id)
    const outcome = await refused({ action: 'edit', meeting: a.id, version: a.version, set: { level: 'minister' } })
    expect(outcome).toMatchObject({
      ...{ code: 'stale', version: now.version, meeting: a.id },
      changes: [
        { who: 'Ann', action: 'edit', field: 'kind', before: 'talks', after: 'call', why: 'it was by wire' },
        { who: null, action: 'reading', field: 'area:trade', before: true, after: false },
        { who: null, action: 'reading', field: 'area:energy', before: false, after: true },
      ],
    })
    await done({ action: 'edit', meeting: a.id, version: now.version, set: { level: 'minister' } })
    expect(await meeting(a.id)).toMatchObject({ kind: 'call', level: 'minister', areas: ['energy'] })
  })

  it('one of two that come at the same moment is done, and the other told of it', async () => {
    const asked = ['minister', 'speaker'].map((level) => ({
      ...{ action: 'edit', meeting: a.id, version: a.version, set: { level } },
    }))
    const outcomes = await Promise.all(asked.map((request) => act(request)))
    expect(outcomes.map((outcome) => outcome.done).sort()).toEqual([false, true])
    const late = outcomes.find((outcome) => !outcome.done)
    expect(late).toMatchObject({ code: 'stale', changes: [{ field: 'level', before: 'head_of_state' }] })
  })

  it('a report that came in between makes a version too, and is told', async () => {
    await tell({ id: 'a3', meetings: [{ ...TALKS, areas: ['space'] }] })
    expect(await refused({ action: 'accept', meeting: a.id, version: a.version })).toMatchObject({
      ...{ code: 'stale' },
      changes: [
        { action: 'reading', field: 'area:space', after: true },
        { action: 'reading', field: 'report:a3#0', after: true },
      ],
    })
  })
})

function versions(): Record<string, number> {
  return { [a.id]: a.version, [b.id]: b.version, none: 1 }
}

function evidence(place: Record<string, unknown>) {
  return { action: 'edit', meeting: a.id, version: a.version, set: { kind: 'call' }, evidence: place }
}

function add(meeting: Record<string, unknown>) {
  return { action: 'add', meeting: { kind: 'talks', status: 'held', ...meeting } }
}
