import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { clear, content, done, meeting, tell } from './curation-desk'
import { TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeEach(clear)

const TALKS = { seats: [TOKAYEV, VUCIC] }

describe('an edit', () => {
  beforeEach(() => tell({ id: 'a', meetings: [TALKS] }, { id: 'b', meetings: [TALKS] }))

  it('sets any field, and says who, when, why, on what, before and after', async () => {
    const { id, version } = await meeting()
    const answer = await done({
      ...{ action: 'edit', meeting: id, version, why: 'the protocol says so' },
      set: {
        level: 'foreign_minister',
        place: { city: 'Almaty', country: 'KZ' },
        'area:energy': true,
        'area:trade': false,
      },
      evidence: { article: 'a', start: 0, end: 8 },
    })
    const now = await meeting()
    expect(now).toMatchObject({
      level: 'foreign_minister',
      city: 'Almaty',
      areas: ['energy'],
      reports: ['a#0!', 'b#0!'],
    })
    expect(answer.meetings).toEqual([{ id, version: now.version, state: 'live' }])
    expect(now.version).toBeGreaterThan(version)
    const { rows } = await getPool().query(
      `SELECT actor, action, why, field, before, after, shown, evidence FROM changes JOIN acts ON acts.id = act_id
       WHERE field NOT LIKE 'report:%' ORDER BY field`,
    )
    expect(rows).toMatchObject([
      { field: 'area:energy', before: null, after: true, shown: { before: false, after: true } },
      { field: 'area:trade', before: null, after: false, shown: { before: true, after: false } },
      {
        ...{ actor: 'local analyst', action: 'edit', why: 'the protocol says so', field: 'level', before: null },
        ...{ after: 'foreign_minister', shown: { before: 'head_of_state', after: 'foreign_minister' } },
        evidence: { article: 'a', start: 0, end: 8, quote: '{"words"' },
      },
      { field: 'place', shown: { before: { city: 'Astana' }, after: { city: 'Almaty', country: 'KZ' } } },
    ])
  })

  it('puts sides, organizations and people in and takes them out', async () => {
    const { id, version } = await meeting()
    await done({
      ...{ action: 'edit', meeting: id, version },
      set: {
        'country:UZ': true,
        'organization:SCO': true,
        'participant:tokayev kassym-jomart': false,
        'participant:Olzhas Bektenov': { name: 'Olzhas Bektenov', role: 'head_of_government', country: 'KZ' },
      },
    })
    expect(await meeting()).toMatchObject({
      ...{ countries: ['KZ', 'RS', 'UZ'], organizations: ['SCO'] },
      people: ['bektenov olzhas', 'vucic aleksandar'],
    })
  })

  it('holds against later reports, which go to review', async () => {
    const { id, version } = await meeting()
    await done({ action: 'edit', meeting: id, version, set: { kind: 'summit' } })
    await tell({ id: 'a', words: 'anew', meetings: [{ ...TALKS, kind: 'visit' }] })
    await tell({ id: 'b', words: 'anew b', meetings: [{ ...TALKS, kind: 'visit' }] })
    expect(await meeting()).toMatchObject({ kind: 'summit', reports: ['a#0!', 'b#0!'] })
    const { rows } = await getPool().query('SELECT field, value, machine, differing FROM decisions')
    expect(rows).toEqual([{ field: 'kind', value: 'summit', machine: 'talks', differing: 'visit' }])
  })

  it('of a field to nothing is a decision like any other', async () => {
    const { id, version } = await meeting()
    await done({ action: 'edit', meeting: id, version, set: { place: null } })
    expect(await meeting()).toMatchObject({ city: null })
    const { rows } = await getPool().query('SELECT field, value::text, machine FROM decisions')
    expect(rows).toEqual([{ field: 'place', value: 'null', machine: { city: 'Astana', country: 'KZ' } }])
  })

  it('is undone, and the base is as it was', async () => {
    const before = await content()
    const { id, version } = await meeting()
    await done({ action: 'edit', meeting: id, version, set: { level: null, 'country:UZ': true } })
    expect(await meeting()).toMatchObject({ level: null })
    await done({ action: 'undo', last: true })
    expect(await content()).toEqual(before)
    const { rows } = await getPool().query(`SELECT max(id) AS id FROM acts`)
    await done({ action: 'undo', act: rows[0].id })
    expect(await meeting()).toMatchObject({ level: null, countries: ['KZ', 'RS', 'UZ'], reports: ['a#0!', 'b#0!'] })
  })
})
