import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { clear, content, done, meeting, meetingOf, meetings, refused, tell } from './curation-desk'
import { type Seat, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeEach(clear)

/** One man whom reports write so differently that no rule makes them one. */
const SHORT: Seat = ['Toqaev', 'toqaev', 'head_of_state', 'KZ']

async function people(): Promise<unknown[]> {
  const { rows } = await getPool().query(`SELECT p.key, p.name,
      ARRAY(SELECT n.name || ' ' || n.language || ' ' || n.seen FROM person_names n WHERE n.person_id = p.id ORDER BY 1)
        AS names
    FROM people p ORDER BY p.key`)
  return rows
}

async function aliases(): Promise<unknown[]> {
  return (await getPool().query('SELECT key, article_id, target FROM person_aliases ORDER BY 1, 2')).rows
}

describe('people merged', () => {
  beforeEach(() =>
    tell(
      { id: 'a', meetings: [{ seats: [TOKAYEV, VUCIC] }] },
      { id: 'b', meetings: [{ seats: [SHORT, VUCIC], date: '2026-05-01' }], language: 'kk' },
    ),
  )

  it('are one wherever they were and will be read, and two again when that is undone', async () => {
    const before = [await content(), await people()]
    await done({ action: 'merge_people', into: TOKAYEV[1], from: [SHORT[1]], why: 'one man' })
    expect((await meetingOf('b')).people).toEqual([TOKAYEV[1], VUCIC[1]])
    expect(await people()).toMatchObject([
      { key: TOKAYEV[1], name: 'Kassym-Jomart Tokayev', names: ['Kassym-Jomart Tokayev en 1', 'Toqaev kk 1'] },
      { key: SHORT[1] },
      { key: VUCIC[1] },
    ])
    await tell({ id: 'c', meetings: [{ seats: [SHORT], date: '2026-06-01' }] })
    expect((await meetingOf('c')).people).toEqual([TOKAYEV[1]])
    await done({ action: 'undo', last: true })
    expect((await meetingOf('c')).people).toEqual([SHORT[1]])
    expect((await meetingOf('b')).people).toEqual([SHORT[1], VUCIC[1]])
    expect((await content()) as unknown[]).toEqual(expect.arrayContaining(before[0] as unknown[]))
    expect((await people())[0]).toEqual((before[1] as unknown[])[0])
    expect(await aliases()).toEqual([])
  })

  it('join meetings that only their keys kept apart', async () => {
    const other: Seat = ['Qarimov', 'qarimov', 'head_of_state', 'KZ']
    await tell({ id: 'd', meetings: [{ seats: [other, VUCIC] }] })
    expect((await meetingOf('d')).id).not.toBe((await meetingOf('a')).id)
    await done({ action: 'merge_people', into: TOKAYEV[1], from: [other[1]] })
    expect((await meetingOf('d')).id).toBe((await meetingOf('a')).id)
    await done({ action: 'undo', last: true })
    expect((await meetingOf('d')).id).not.toBe((await meetingOf('a')).id)
  })

  it('take what was decided about one of them along', async () => {
    const { id, version } = await meetingOf('b')
    const seat = { name: 'Toqaev', role: 'speaker', country: 'KZ' }
    await done({ action: 'edit', meeting: id, version, set: { [`participant:${SHORT[1]}`]: seat } })
    const merged = await done({ action: 'merge_people', into: TOKAYEV[1], from: [SHORT[1]] })
    const { rows } = await getPool().query(`SELECT field, value ->> 'role' AS role FROM decisions`)
    expect(rows).toEqual([{ field: `participant:${TOKAYEV[1]}`, role: 'speaker' }])
    await done({ action: 'undo', act: merged.act })
    const back = await getPool().query(`SELECT field, value ->> 'role' AS role FROM decisions`)
    expect(back.rows).toEqual([{ field: `participant:${SHORT[1]}`, role: 'speaker' }])
    expect((await meeting(id)).people).toEqual([SHORT[1], VUCIC[1]])
  })

  it('are named by the one that they are now, and never in a ring', async () => {
    await done({ action: 'merge_people', into: TOKAYEV[1], from: [SHORT[1]] })
    expect(await refused({ action: 'merge_people', into: SHORT[1], from: [TOKAYEV[1]] })).toMatchObject({
      ...{ code: 'refused', error: expect.stringContaining('was merged into') },
    })
    expect(await refused({ action: 'merge_people', into: VUCIC[1], from: [SHORT[1]] })).toMatchObject({
      code: 'refused',
    })
    await done({ action: 'merge_people', into: VUCIC[1], from: [TOKAYEV[1]] })
    expect((await meetingOf('b')).people).toEqual([VUCIC[1]])
    await done({ action: 'undo', last: true })
    expect((await meetingOf('b')).people).toEqual([TOKAYEV[1], VUCIC[1]])
  })
})

describe('a person split', () => {
  beforeEach(() =>
    tell(
      { id: 'a', meetings: [{ seats: [TOKAYEV, VUCIC] }] },
      { id: 'b', meetings: [{ seats: [TOKAYEV, VUCIC] }] },
      { id: 'c', meetings: [{ seats: [TOKAYEV, VUCIC], date: '2026-05-01' }] },
    ),
  )

  it('is another one in the articles that were named, of his own name or a namesake', async () => {
    const before = [await content(), await people(), await aliases()]
    await done({ action: 'split_person', key: TOKAYEV[1], articles: ['c'], name: 'Kassym-Jomart Tokayev' })
    expect((await meetingOf('c')).people).toEqual([`${TOKAYEV[1]} 2`, VUCIC[1]])
    expect((await meetingOf('a')).people).toEqual([TOKAYEV[1], VUCIC[1]])
    await tell({ id: 'c', words: 'c anew', meetings: [{ seats: [TOKAYEV, VUCIC], date: '2026-05-01' }] })
    expect((await meetingOf('c')).people).toEqual([`${TOKAYEV[1]} 2`, VUCIC[1]])
    expect(await refused({ action: 'merge_people', into: TOKAYEV[1], from: [`${TOKAYEV[1]} 2`] })).toMatchObject({
      ...{ code: 'refused', error: expect.stringContaining('split off') },
    })
    await done({ action: 'undo', last: true })
    expect([await content(), await people(), await aliases()]).toEqual(before)
  })

  it('is not split off until nobody is left', async () => {
    await done({ action: 'split_person', key: TOKAYEV[1], articles: ['a'], name: 'Oleg Ivanov' })
    await done({ action: 'split_person', key: TOKAYEV[1], articles: ['b'], name: 'Ann Lee' })
    const last = { action: 'split_person', key: TOKAYEV[1], articles: ['c'], name: 'Jan Novak' }
    expect(await refused(last)).toMatchObject({
      code: 'refused',
      error: expect.stringContaining('nothing would be left'),
    })
  })

  it.each([
    ['ivanov oleg', 'Oleg Ivanov'],
    [`${TOKAYEV[1]} 2`, 'Kassym-Jomart Tokayev'],
  ])('keeps meetings apart that were joined for his sake: %s', async (key, name) => {
    await done({ action: 'split_person', key: TOKAYEV[1], articles: ['b'], name })
    expect((await meetingOf('b')).people).toEqual([key, VUCIC[1]])
    expect((await meetingOf('b')).id).not.toBe((await meetingOf('a')).id)
    expect(await people()).toContainEqual({ key, name, names: ['Kassym-Jomart Tokayev en 1'] })
    await done({ action: 'undo', last: true })
    expect(await meetings()).toHaveLength(2)
    expect(await people()).toHaveLength(2)
  })
})
