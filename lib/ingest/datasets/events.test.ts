import { expect, it } from 'vitest'
import { fileOf, type RawFile } from '../raw-file'
import type { FoundDocument, ReadItem } from '../readers/reader'
import { findReader } from '../readers/registry'

const CONTEXT = { depth: 0, budget: { files: 1, bytes: 1 }, findColumns: async () => null, nest: async function* () {} }

async function readAll(file: RawFile): Promise<ReadItem[]> {
  const head = Buffer.from((await firstOf(file)).subarray(0, 4096))
  const items: ReadItem[] = []
  for await (const item of findReader(file, head)?.read(file, CONTEXT) ?? []) items.push(item)
  return items
}

async function firstOf(file: RawFile): Promise<Uint8Array> {
  for await (const part of file.stream()) return part
  return new Uint8Array()
}

const say = (item: ReadItem) => {
  if ('skipped' in item) return item.skipped
  if ('error' in item) return `${item.cause}: ${item.error}`
  const [meeting] = item.record?.facts.meetings ?? []
  const { kind, status, date, countries = [], organizations = [], visit, place, confidence } = meeting ?? {}
  const sides = [...countries, ...organizations].join('+')
  const stay = visit ? ` ${visit.guest}>${visit.host}` : ''
  return `${kind} ${status} ${date} ${sides}${stay} ${place?.city ?? '-'} ${confidence} ${item.record?.unverified}`
}

type Event = { code: string; a?: string; b?: string; typeA?: string; groupB?: string; root?: string; day?: string }

/** A row of GDELT 2.0 with its 61 columns. */
function gdelt(
  id: number,
  { code, a = 'KAZ', b = 'SRB', typeA = 'GOV', groupB = '', root = '1', day = '20260227' }: Event,
): string {
  const cells = Array.from({ length: 61 }, () => '')
  const put = (place: number, value: string) => {
    cells[place] = value
  }
  put(0, String(id))
  put(1, day)
  put(5, `${a}${typeA}`)
  put(6, a)
  put(7, a)
  put(12, typeA)
  put(15, b)
  put(16, b || 'UNITED NATIONS')
  put(17, b)
  put(18, groupB)
  put(25, root)
  put(26, code)
  put(31, '12')
  put(32, '4')
  put(51, '4')
  put(52, 'Astana, Astana, Kazakhstan')
  put(60, 'https://news.example/a')
  return cells.join('\t')
}

it('reads encounters of GDELT as unverified meetings by their codes, and passes the rest over', async () => {
  const rows = [
    gdelt(1, { code: '042', a: 'SRB', b: 'KAZ' }),
    gdelt(2, { code: '043' }),
    gdelt(3, { code: '041' }),
    gdelt(4, { code: '036' }),
    gdelt(5, { code: '040', b: '', groupB: 'UNO' }),
    gdelt(6, { code: '190' }),
    gdelt(7, { code: '040', b: 'KAZ' }),
    gdelt(8, { code: '040', typeA: 'BUS' }),
    gdelt(9, { code: '040', root: '0' }),
    gdelt(10, { code: '040', day: '20260231' }),
    '11\t20260227\tbroken off',
  ]
  const items = await readAll(fileOf('20260227.export.CSV', Buffer.from(`${rows.join('\n')}\n`)))
  expect(items.map(say)).toEqual([
    'visit held 2026-02-27 KZ+RS RS>KZ Astana 0.3 true',
    'visit held 2026-02-27 KZ+RS RS>KZ Astana 0.3 true',
    'call held 2026-02-27 KZ+RS Astana 0.3 true',
    'talks planned 2026-02-27 KZ+RS Astana 0.3 true',
    'talks held 2026-02-27 KZ+UN Astana 0.3 true',
    'other-event',
    'no-counterpart',
    'not-governments',
    'not-root',
    'bad-field: The date 2026-02-31 is no day of the calendar.',
    'malformed: the row has 3 columns, and an event of GDELT 2.0 has 61',
  ])
  const { document, record } = items[0] as FoundDocument
  expect(record?.codes).toMatchObject({ cameo: '042', mentions: '12', sources: '4' })
  expect(document).toMatchObject({ id: 'gdelt:1', url: 'https://news.example/a', outlet: 'news.example' })
  expect(items.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

const table = (...rows: string[][]) => fileOf('events.tsv', Buffer.from(rows.map((row) => row.join('\t')).join('\n')))

it('reads consultations of POLECAT with their modes, titles and places', async () => {
  const head =
    'Event ID,Event Date,Event Type,Event Mode,Intensity,Contexts,Actor Name,Actor Country,Primary Actor Sector,Actor Title,Recipient Name,Recipient Country,Primary Recipient Sector,Recipient Title,City,Province,Country,Source'.split(
      ',',
    )
  const row = (id: string, type: string, mode: string, sector = 'GOV') =>
    [
      id,
      '2026-02-27',
      type,
      mode,
      '3',
      'economic',
      'Aru Bek',
      'KAZ',
      sector,
      'president',
      'Serbia',
      'SRB',
      'GOV',
      '',
    ].concat(['Astana', 'None', 'Kazakhstan', 'news.example'])
  const items = await readAll(
    table(
      head,
      row('P1', 'CONSULT', 'visit'),
      row('P2', 'CONSULT', 'phone'),
      row('P3', 'ASSAULT', 'beat'),
      row('P4', 'CONSULT', '', 'BUS'),
      ['P5', 'x'],
    ),
  )
  expect(items.map(say)).toEqual([
    'visit held 2026-02-27 KZ+RS KZ>RS Astana 0.3 true',
    'call held 2026-02-27 KZ+RS Astana 0.3 true',
    'other-event',
    'not-governments',
    'malformed: the row has 2 columns, and its head names 18',
  ])
  const { record } = items[0] as FoundDocument
  expect(record?.facts.meetings[0]?.participants.map(({ name, role }) => [name, role])).toEqual([
    ['Aru Bek', 'head_of_state'],
  ])
  expect(record?.codes).toEqual({ type: 'CONSULT', mode: 'visit', contexts: 'economic', intensity: '3' })
})

it('reads ICEWS by the names of its columns', async () => {
  const head =
    'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,City,Province,Country,Publisher'.split(
      ',',
    )
  const row = [
    '7',
    '2014-11-02',
    'Foreign Affairs (Serbia)',
    'Foreign Ministry',
    'Serbia',
    'Make a visit',
    '42',
    '1.9',
  ].concat(['Kazakhstan', '', 'Kazakhstan', 'Astana', '', 'Kazakhstan', 'Agency'])
  const nextDay = row.with(1, '2014-11-03')
  const items = await readAll(table(head, row, [...nextDay, '', '']))
  expect(items.map(say)).toEqual([
    'visit held 2014-11-02 KZ+RS RS>KZ Astana 0.3 true',
    'visit held 2014-11-03 KZ+RS RS>KZ Astana 0.3 true',
  ])
  // the same id on another day is another event
  expect(new Set(items.map((item) => 'document' in item && item.document.id)).size).toBe(2)
})

it('asks for nothing that lies in a plain table', () => {
  const file = fileOf('table.tsv', Buffer.from('date\tcountry\n2026-01-01\tKZ\n'))
  expect(findReader(file, Buffer.from('date\tcountry\n2026-01-01\tKZ\n'))?.name).not.toMatch(/gdelt|named-events/u)
})
