import { beforeEach, describe, expect, it } from 'vitest'
import { findMoment } from '../../lib/analytics/as-of'
import { findPeople } from '../../lib/analytics/person/find-people'
import { readPerson } from '../../lib/analytics/person/read'
import { findNamesakes } from '../../lib/curation/find-namesakes'
import { provideBase } from './base'
import { clear, done, meetingOf, tell } from './curation-desk'
import { BEKTENOV, type Seat, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()

/** The same man before and after he rose, and as another alphabet writes him. */
const MINISTER: Seat = ['Kassym-Jomart Tokayev', TOKAYEV[1], 'foreign_minister', 'KZ']
const CYRILLIC: Seat = ['Касым-Жомарт Токаев', TOKAYEV[1], 'head_of_state', 'KZ']

beforeEach(async () => {
  await clear()
  await tell(
    { id: 'old', published: '1996-05-02', meetings: [{ date: '1996-05-01', seats: [MINISTER, VUCIC] }] },
    { id: 'new', meetings: [{ seats: [TOKAYEV, VUCIC] }] },
    { id: 'ru', language: 'ru', meetings: [{ date: '2026-05-01', seats: [CYRILLIC, BEKTENOV] }] },
  )
})

async function person(key: string, asOf: string | null = null) {
  const found = await readPerson(key, asOf)
  if (!found || 'mergedInto' in found) throw new Error(`no person ${key}`)
  return found
}

it('a person has names by language and script, and each role from its first day to its last', async () => {
  const { name, names, roles, meetings } = await person(TOKAYEV[1])
  expect(name).toBe('Kassym-Jomart Tokayev')
  expect(names).toEqual([
    { name: 'Kassym-Jomart Tokayev', language: 'en', script: 'Latn', seen: 2 },
    { name: 'Касым-Жомарт Токаев', language: 'ru', script: 'Cyrl', seen: 1 },
  ])
  expect(roles).toEqual([
    { role: 'head_of_state', country: 'KZ', meetings: 2, first: '2026-02-27', last: '2026-05-01' },
    { role: 'foreign_minister', country: 'KZ', meetings: 1, first: '1996-05-01', last: '1996-05-01' },
  ])
  // An old meeting shows the old title.
  expect(meetings.map(({ date, role }) => [date, role])).toEqual([
    ['2026-05-01', 'head_of_state'],
    ['2026-02-27', 'head_of_state'],
    ['1996-05-01', 'foreign_minister'],
  ])
})

it('meetings that were rejected are none of theirs', async () => {
  const { id, version } = await meetingOf('old')
  await done({ action: 'reject', meeting: id, version })
  expect((await person(TOKAYEV[1])).roles.map(({ role }) => role)).toEqual(['head_of_state'])
})

describe('a person made one with another', () => {
  it('leads there, gives the names and meetings, and is told in the history of both', async () => {
    const before = (await findMoment(null)).at
    const alone = await person(TOKAYEV[1])
    await done({ action: 'merge_people', into: TOKAYEV[1], from: [BEKTENOV[1]], why: 'a test' })
    expect(await readPerson(BEKTENOV[1], null)).toEqual({ mergedInto: TOKAYEV[1] })
    const both = await person(TOKAYEV[1])
    expect(both.names.map(({ name }) => name)).toContain('Olzhas Bektenov')
    expect(both.merged).toMatchObject([{ key: BEKTENOV[1], name: 'Olzhas Bektenov' }])
    expect(both.acts).toMatchObject([{ action: 'merge_people', why: 'a test', actor: 'local analyst' }])
    expect(await person(TOKAYEV[1], before)).toEqual(alone)

    await done({ action: 'undo', last: true })
    expect(await person(BEKTENOV[1])).toMatchObject({ name: 'Olzhas Bektenov', merged: [] })
    expect((await person(TOKAYEV[1])).acts).toMatchObject([{ action: 'undo' }, { changes: [{ undoable: false }] }])
  })
})

it('a person split off by report keeps the others, and says who it is there', async () => {
  expect((await person(TOKAYEV[1])).articles.map(({ id, name }) => [id, name])).toEqual([
    ['new', 'Kassym-Jomart Tokayev'],
    ['ru', 'Касым-Жомарт Токаев'],
    ['old', 'Kassym-Jomart Tokayev'],
  ])
  await done({ action: 'split_person', key: TOKAYEV[1], articles: ['old'], name: 'Kemel Tokayev' })
  const rest = await person(TOKAYEV[1])
  expect(rest.articles.map(({ id }) => id)).toEqual(['new', 'ru'])
  expect(rest.splitOff).toMatchObject([{ article: 'old', name: 'Kemel Tokayev' }])
  const other = await person(rest.splitOff[0]?.target ?? '')
  expect(other.articles.map(({ id }) => id)).toEqual(['old'])
  expect(other.roles.map(({ role }) => role)).toEqual(['foreign_minister'])
})

it('people are found by the beginnings of their words in any script, those who met most first', async () => {
  const keys = async (words: string) => (await findPeople(words)).map(({ key }) => key)
  for (const words of ['Tokayev', 'токаев', 'касым ток', 'tok kas']) expect(await keys(words)).toEqual([TOKAYEV[1]])
  expect(await keys('okayev')).toEqual([])
  for (const words of ['', 't', '.*', '(']) expect(await keys(words)).toEqual([])
  expect(await findPeople('bekt')).toMatchObject([{ role: 'head_of_government', country: 'KZ', meetings: 1 }])
})

it('near keys are offered as the same person, others are not', async () => {
  await tell({
    id: 'near',
    meetings: [
      { date: '2026-06-01', seats: [['Qasym-Jomart Toqayev', 'toqayev qasym-jomart', 'head_of_state', 'KZ']] },
    ],
  })
  const near = await findNamesakes(TOKAYEV[1])
  expect(near.map(({ key }) => key)).toEqual(expect.not.arrayContaining([VUCIC[1], BEKTENOV[1], TOKAYEV[1]]))
  await tell({
    id: 'short',
    meetings: [{ date: '2026-07-01', seats: [['Tokayev', 'tokayev', 'head_of_state', 'KZ']] }],
  })
  expect((await findNamesakes(TOKAYEV[1])).map(({ key }) => key)).toContain('tokayev')
})

it('knows nobody who is not there', async () => {
  for (const key of ['nobody', '', '\0']) expect(await readPerson(key, null)).toBeNull()
})
