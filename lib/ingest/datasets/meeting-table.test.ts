import { expect, it } from 'vitest'
import { fileOf } from '../raw-file'
import { csvReader } from '../readers/csv'
import type { ColumnMap, FoundDocument, ReadItem } from '../readers/reader'

async function readAll(
  text: string,
  named: ColumnMap | null = null,
  name = 'Leader trips 2026.csv',
): Promise<ReadItem[]> {
  const context = {
    depth: 0,
    budget: { files: 1, bytes: 1 },
    findColumns: async () => named,
    nest: async function* () {},
  }
  const items: ReadItem[] = []
  for await (const item of csvReader.read(fileOf(name, Buffer.from(text)), context)) items.push(item)
  return items
}

const say = (item: ReadItem) => {
  if ('skipped' in item) return item.skipped
  if ('error' in item) return `${item.cause}: ${item.error}`
  const [meeting] = item.record?.facts.meetings ?? []
  const { countries = [], organizations = [], date, dateEnd, datePrecision, visit, place } = meeting ?? {}
  return `${[...countries, ...organizations].join('+')} ${date} ${dateEnd ?? '-'} ${datePrecision} ${visit?.type} ${visit?.guest} ${place?.city}`
}

it('reads a table of leader travel by the names of its columns', async () => {
  const items = await readAll(
    [
      'LeaderCountryOrIGO,LeaderFullName,LeaderTitle,CountryVisited,CityVisited,TripStartDate,TripEndDate,TripType',
      'Kazakhstan,Aru Bek,President,Serbia,Belgrade,2026-02-27,2026-02-28,State visit',
      'European Union,Ana Roth,President of the Commission,Kazakhstan,Astana,2026-03-01,,',
      'USSR,Ivan Petrov,Premier,France,Paris,1960-05,,working',
      'Serbia,Ivo Ban,President,Atlantis,,2026-03-01,,',
      'Serbia,Ivo Ban,President,Serbia,Novi Sad,2026-03-01,,',
      'Serbia,Ivo Ban,President,Kazakhstan,,2026-02-31,,',
      'Serbia,Ivo Ban',
    ].join('\n'),
  )
  expect(items.map(say)).toEqual([
    'KZ+RS 2026-02-27 2026-02-28 day state KZ Belgrade',
    'KZ+EU 2026-03-01 - day undefined undefined Astana',
    'FR+SUHH 1960-05-01 - month working SUHH Paris',
    'bad-field: no country is called "Atlantis"',
    'no-counterpart',
    'bad-field: "2026-02-31" is no date',
    expect.stringMatching(/^malformed: the row has 2 cells/u),
  ])
  const { document, record } = items[0] as FoundDocument
  expect(document.id).toMatch(/^leader-trips-2026:[0-9a-f]{16}$/u)
  expect(record?.facts.meetings[0]?.participants.map(({ name, role, country }) => [name, role, country])).toEqual([
    ['Aru Bek', 'head_of_state', 'KZ'],
  ])
  expect(record?.unverified).toBe(false)
})

it('takes columns that a person named, and other languages and separators', async () => {
  const named = { date: 'when', guest: 'A', host: 'B', leader: 'who' }
  const items = await readAll('when;who;A;B\n03.03.2026;Bek;KZ;RS\n', named, 'x.csv')
  expect(items.map(say)).toEqual(['KZ+RS 2026-03-03 - day null KZ null'])
  const russian = await readAll('Дата,Гость,Принимающая сторона\n2026-03-03,Казахстан,Сербия\n', null, 'визиты.csv')
  expect(russian.map(say)).toEqual(['KZ+RS 2026-03-03 - day null KZ null'])
})
