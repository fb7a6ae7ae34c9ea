import { beforeEach, describe, expect, it } from 'vitest'
import { findMoment } from '../../lib/analytics/as-of'
import { readHistory } from '../../lib/analytics/meeting-history/read'
import { provideBase } from './base'
import { clear, done, meetingOf, tell } from './curation-desk'
import { type Seat, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeEach(clear)

async function history(id: string, asOf: string | null = null) {
  const found = await readHistory(id, asOf)
  if (!found) throw new Error(`no history of ${id}`)
  return found
}

/** An instant at which just what is known now is known. */
async function now(): Promise<string> {
  return (await findMoment(null)).at ?? ''
}

describe('what the machine did', () => {
  it('is told step by step: a status that changed, from which report, and reports that came', async () => {
    await tell({ id: 'a', published: '2026-02-20', meetings: [{ status: 'planned', seats: [TOKAYEV, VUCIC] }] })
    await tell({ id: 'b', meetings: [{ status: 'held', seats: [TOKAYEV, VUCIC], areas: ['trade', 'energy'] }] })
    const { id } = await meetingOf('a')
    const { machine, sources, joins } = await history(id)
    expect(machine.map(({ cause, actor, first }) => [cause, actor, first])).toEqual([
      ['ingest', null, false],
      ['ingest', null, true],
    ])
    const changes = new Map(machine[0]?.changes.map(({ field, ...change }) => [field, change]))
    expect(changes.get('status')).toEqual({ before: 'planned', after: 'held', from: ['b#0'] })
    expect(changes.get('area:energy')).toMatchObject({ before: undefined, after: true })
    expect(changes.get('report:b#0')).toMatchObject({ before: undefined, after: true })
    expect(changes.has('kind')).toBe(false)
    expect(sources.get('status')).toEqual({ reports: ['b#0'] })
    expect([...joins.keys()]).toEqual(['a#0', 'b#0'])
    expect(joins.get('a#0')).toMatchObject({ engineVersion: '1', pinned: false, kept: false })
  })

  it('is not told twice where a person did it', async () => {
    await tell({ id: 'a', meetings: [{}] })
    const { id, version } = await meetingOf('a')
    await done({ action: 'edit', meeting: id, version, set: { kind: 'summit' } })
    const { machine, acts } = await history(id)
    expect(machine).toHaveLength(1)
    expect(acts).toHaveLength(1)
  })
})

describe('what a person did', () => {
  beforeEach(() => tell({ id: 'a', meetings: [{}] }))

  it('is told with the field as it was seen, why, and on which words', async () => {
    const { id, version } = await meetingOf('a')
    await done({
      ...{ action: 'edit', meeting: id, version, why: 'a slip' },
      set: { place: { city: 'Almaty', country: 'KZ' }, 'area:energy': true },
      evidence: { article: 'a', start: 1, end: 6 },
    })
    const { acts, locked, sources, version: next } = await history(id)
    expect(next).toBeGreaterThan(version)
    expect(acts[0]).toMatchObject({ actor: 'local analyst', action: 'edit', why: 'a slip', others: [] })
    const place = acts[0]?.changes.find(({ field }) => field === 'place')
    expect(place).toMatchObject({
      before: { city: 'Astana', country: 'KZ' },
      after: { city: 'Almaty', country: 'KZ' },
      evidence: { article: 'a', start: 1, end: 6, language: 'en' },
      ...{ undone: null, undoable: true },
    })
    expect(place?.evidence?.quote).toHaveLength(5)
    // That the act holds the report where it is goes without saying.
    expect(acts[0]?.changes.map(({ field }) => field).sort()).toEqual(['area:energy', 'place'])
    expect(locked.map(({ field, value }) => [field, value])).toEqual([
      ['area:energy', true],
      ['place', { city: 'Almaty', country: 'KZ' }],
    ])
    expect(sources.get('place')).toMatchObject({ actor: 'local analyst' })
  })

  it('stays in view when it is undone, with by whom; what was decided again since cannot be undone alone', async () => {
    const { id, version } = await meetingOf('a')
    await done({ action: 'edit', meeting: id, version, set: { kind: 'summit' } })
    await done({ action: 'edit', meeting: id, version: (await meetingOf('a')).version, set: { kind: 'forum' } })
    const undoable = async () => (await history(id)).acts.map(({ changes }) => changes.map((one) => one.undoable))
    expect(await undoable()).toEqual([[true], [false]])
    const [last] = (await history(id)).acts
    await done({ action: 'undo', act: last?.act })
    const [undo, second, first] = (await history(id)).acts
    expect(undo).toMatchObject({ action: 'undo', undoes: last?.act })
    expect(second?.changes[0]).toMatchObject({ undoable: false, undone: { actor: 'local analyst' } })
    expect(first?.changes[0]).toMatchObject({ undoable: true, undone: null })
  })

  it('shows a newer answer of the machine beside the decision', async () => {
    const { id, version } = await meetingOf('a')
    await done({ action: 'edit', meeting: id, version, set: { place: { city: 'Almaty', country: 'KZ' } } })
    await tell({ id: 'a', words: 'anew', meetings: [{ place: { city: 'Shymkent', country: 'KZ' } }] })
    const [place] = (await history(id)).locked
    expect(place).toMatchObject({ field: 'place', differing: { value: { city: 'Shymkent', country: 'KZ' } } })
  })

  it('is told on both pages when a meeting is split, with the reports that moved', async () => {
    await tell({ id: 'b', meetings: [{}] })
    const { id, version } = await meetingOf('a')
    await done({ action: 'split', meeting: id, version, reports: ['b#0'] })
    const other = (await meetingOf('b')).id
    for (const [one, two] of [
      [id, other],
      [other, id],
    ] as const) {
      const { acts } = await history(one)
      expect(acts[0]).toMatchObject({ action: 'split', others: [two] })
      expect(acts[0]?.changes.map(({ field }) => field)).toContain('report:b#0')
    }
  })
})

it('tells only what was known then', async () => {
  const known: Seat = ['Vucic', VUCIC[1], 'head_of_state', 'RS']
  await tell({ id: 'a', meetings: [{ seats: [TOKAYEV] }] }, { id: 'b', meetings: [{ seats: [TOKAYEV, known] }] })
  const { id, version } = await meetingOf('a')
  const [before, told] = [await now(), await history(id)]
  await done({ action: 'edit', meeting: id, version, set: { kind: 'summit' } })
  await tell({ id: 'c', meetings: [{ seats: [TOKAYEV, VUCIC] }] })
  expect((await history(id)).machine).toHaveLength(2)
  // The name under which a person is shown has changed since; what was told then has not.
  expect(JSON.stringify(await history(id))).toContain(VUCIC[0])
  expect(await history(id, before)).toEqual(told)
})

it('knows nothing of what is not there', async () => {
  for (const id of ['nothing', '', '\0']) expect(await readHistory(id, null)).toBeNull()
})
