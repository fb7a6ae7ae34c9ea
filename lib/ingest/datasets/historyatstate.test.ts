import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { fileAt, fileOf, type RawFile } from '../raw-file'
import type { FoundDocument, ReadItem } from '../readers/reader'
import { findReader } from '../readers/registry'
import { historyAtStateReader } from './historyatstate'

const CONTEXT = { depth: 0, budget: { files: 1, bytes: 1 }, findColumns: async () => null, nest: async function* () {} }

async function readAll(file: RawFile): Promise<ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of historyAtStateReader.read(file, CONTEXT)) items.push(item)
  return items
}

function list(root: 'visits' | 'trips', rows: string): RawFile {
  return fileOf(`${root}.xml`, Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${rows}\n</${root}>`))
}

const visit = (id: number, days: [string, string], visitor: string, from: string, remark: string) =>
  `<visit><id>${id}</id><start-date>${days[0]}</start-date><end-date>${days[1]}</end-date>
   <visitor>${visitor}</visitor><from id="x">${from}</from><description>${remark}</description></visit>`
const trip = (id: number, role: string, name: string, country: string, locale: string, remark: string) =>
  `<trip role="${role}" who="x"><id>${id}</id><role>${role}</role><name>${name}</name>
   <start-date>2031-05-02</start-date><end-date>2031-05-04</end-date>
   <country id="x">${country}</country><locale>${locale}</locale><remarks>${remark}</remarks></trip>`

const meetingsOf = (item: ReadItem | undefined) => (item as FoundDocument).record?.facts.meetings ?? []
const seatsOf = (item: ReadItem | undefined, at = 0) =>
  meetingsOf(item)[at]?.participants.map(({ name, role, country }) => [name, role, country])

it('reads a visit: who, from where, when, of what type, and the president whom it names', async () => {
  const rows = [
    visit(1, ['1961-03-02', '1961-03-05'], 'Prime Minister Otto Berg', 'U.S.S.R.', 'State visit. In U.S. March 1–9.'),
    visit(
      2,
      ['1994-03-02', '1994-03-02'],
      'King Olav IX',
      'Norway',
      'Met with President Clinton during a private visit.',
    ),
    visit(
      3,
      ['2005-09-14', '2005-09-14'],
      'President Ana Lima',
      'Brazil',
      'Met with President Bush at the UN General Assembly in New York City.',
    ),
    visit(
      4,
      ['2024-07-09', '2024-07-11'],
      'Chancellor Max Roth',
      'Germany',
      'Attended the NATO Summit in Washington, DC.',
    ),
    visit(5, ['1938-07-09', '1938-07-11'], 'President-elect Juan Paz', 'Yugoslavia', ''),
  ]
  const items = await readAll(list('visits', rows.join('\n')))
  const told = items.map((item) => {
    const [meeting] = meetingsOf(item)
    const { kind, date, dateEnd, countries, organizations, place, visit: stay, level } = meeting ?? ({} as never)
    return [
      kind,
      date,
      dateEnd,
      countries.join('+'),
      organizations.join('+'),
      place?.city,
      stay?.type,
      stay?.guest,
      level,
    ]
  })
  expect(told).toEqual([
    ['visit', '1961-03-02', '1961-03-05', 'SUHH+US', '', null, 'state', 'SUHH', 'head_of_government'],
    ['talks', '1994-03-02', null, 'NO+US', '', null, 'private', 'NO', 'head_of_state'],
    ['talks', '2005-09-14', null, 'BR+US', '', 'New York', undefined, undefined, 'head_of_state'],
    ['summit', '2024-07-09', '2024-07-11', 'DE+US', 'NATO', 'Washington', null, 'DE', 'head_of_government'],
    ['visit', '1938-07-09', '1938-07-11', 'US+YUCS', '', null, null, 'YUCS', null],
  ])
  expect(seatsOf(items[1])).toEqual([
    ['Olav IX', 'head_of_state', 'NO'],
    ['Bill Clinton', 'head_of_state', 'US'],
  ])
  expect(seatsOf(items[2])?.[1]?.[0]).toBe('George W. Bush')
})

it('reads a trip: one meeting with the host, and one each with others who were met there', async () => {
  const rows = [
    trip(
      1,
      'president',
      'Joseph R. Biden',
      'Kazakhstan',
      'Almaty, Astana',
      'Met with President Aru Bek and Prime Minister Dana Ospan.',
    ),
    trip(
      2,
      'secretary',
      'Antony John Blinken',
      'Germany',
      'Berlin',
      'Met with Chancellor Max Roth, and Russian Foreign Minister Ivan Petrov and Defense Minister Oleg Frolov.',
    ),
    trip(
      3,
      'secretary',
      'Antony John Blinken',
      'Belgium',
      'Brussels',
      'Attended a NATO Ministerial Meeting; met with King Karel.',
    ),
    trip(4, 'secretary', 'Antony John Blinken', 'Serbia', 'Belgrade', 'Accompanied President Biden.'),
    trip(
      5,
      'secretary',
      'Antony John Blinken',
      'Switzerland',
      'Geneva',
      'Met with Palestinian Authority President Sami Nasr.',
    ),
    trip(6, 'secretary', 'Antony John Blinken', 'Belgium', 'Brussels', 'Met with NATO Secretary General Jan Vos.'),
  ]
  const items = await readAll(list('trips', rows.join('\n')))
  const told = items.map((item) =>
    meetingsOf(item).map(({ kind, countries, organizations, visit: stay }) =>
      [kind, ...countries, ...organizations, stay === null ? '-' : `${stay.guest}>${stay.host}`].join(' '),
    ),
  )
  expect(told).toEqual([
    ['talks KZ US US>KZ'],
    ['talks DE US US>DE', 'talks RU US -'],
    ['talks BE US US>BE', 'summit BE US NATO -'],
    ['visit RS US US>RS'],
    ['talks PS US -'],
    ['talks US NATO -'],
  ])
  expect(meetingsOf(items[0])[0]?.place).toEqual({ city: 'Astana', country: 'KZ' })
  expect(seatsOf(items[1], 1)?.slice(1)).toEqual([
    ['Ivan Petrov', 'foreign_minister', 'RU'],
    ['Oleg Frolov', 'minister', 'RU'],
  ])
  expect(meetingsOf(items[3])[0]?.level).toBe('head_of_state')
  expect(seatsOf(items[3])?.map(([name]) => name)).toContain('Joe Biden')
})

it('passes over what tells of no meeting, with the reason, and says what is wrong with a row', async () => {
  const rows = [
    trip(1, 'president', 'A. B. Cole', 'United Kingdom', 'Bermuda', 'Vacation.'),
    trip(2, 'president', 'A. B. Cole', 'Japan', 'Yokota', 'Stopped en route to Korea.'),
    trip(3, 'president', 'A. B. Cole', 'Germany', 'Ramstein', 'Visited wounded U.S. military personnel.'),
    trip(4, 'president', 'A. B. Cole', 'Atlantis', 'Port', 'Met with King Triton.'),
    trip(5, 'president', 'A. B. Cole', 'Japan', 'Tokyo', '').replace('2031-05-02', '2031-02-30'),
    trip(6, 'president', 'A. B. Cole', 'Japan', 'Tokyo', '').replace('2031-05-02', '2931-02-03'),
    trip(
      7,
      'president',
      'A. B. Cole',
      'Japan',
      'Tokyo',
      'Stopped en route to Korea; met with Prime Minister Kenji Ito.',
    ),
  ]
  const items = await readAll(list('trips', rows.join('\n')))
  expect(items.map((item) => ('skipped' in item ? item.skipped : 'error' in item ? item.cause : 'found'))).toEqual([
    'holiday',
    'on-the-way',
    'own-people',
    'no-country',
    'bad-field',
    'bad-field',
    'found',
  ])
  expect(meetingsOf(items[6])[0]?.visit?.type).toBe('transit')
  expect(items.map((item) => item.line)).toEqual([3, 6, 9, 12, 15, 18, 21])
})

it('is known by its content, and breaks off with the line where the XML is broken', async () => {
  const good = list('visits', visit(1, ['1961-03-02', '1961-03-05'], 'President A', 'Chad', ''))
  const head = Buffer.from('<?xml version="1.0"?>\n<visits>\n<visit>')
  expect(findReader({ ...good, name: 'list.dat' }, head)).toBe(historyAtStateReader)
  expect(historyAtStateReader.recognises?.(Buffer.from('<rss><channel>'), good)).toBe(false)
  const broken = fileOf('b.xml', Buffer.from('<visits>\n<visit>\n<id>1</visit>\n</visits>'))
  await expect(readAll(broken)).rejects.toMatchObject({ line: 3, cause: 'malformed' })
})

it('every fact of a record rests on words of its text', async () => {
  const rows = [
    trip(1, 'president', 'A. B. Cole', 'Oman', 'Muscat', 'Met with   Sultan Said;\n addressed the council.'),
  ]
  const [item] = await readAll(list('trips', rows.join('')))
  const { document, record } = item as FoundDocument
  const quotes = record?.facts.meetings[0]?.participants.map(({ evidence }) =>
    evidence.map(({ start, end }) => document.text.slice(start, end)),
  )
  expect(quotes).toEqual([['A. B. Cole'], ['Sultan Said']])
  const { date, visit: stay } = record?.facts.meetings[0]?.fields ?? {}
  expect(date?.evidence.map(({ start, end }) => document.text.slice(start, end))).toEqual([
    'from 2 May 2031 to 4 May 2031',
  ])
  expect(stay?.how).toBe('stated')
})

const REAL = resolve(process.cwd(), '../shared/historyatstate')

/** The real lists lie beside the project where they were fetched; they are no part of it. */
it.skipIf(!existsSync(REAL))(
  'maps all rows of the real lists, beside this project',
  async () => {
    const files = readdirSync(REAL, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
    const counts = { found: 0, skipped: 0, faults: 0 }
    for (const name of files)
      for (const item of await readAll(await fileAt(join(REAL, name)))) {
        if ('document' in item) counts.found++
        else if ('skipped' in item) counts.skipped++
        else counts.faults++
      }
    expect(counts.faults).toBe(0)
    expect(counts.skipped).toBeLessThan(counts.found * 0.03)
    expect(counts.found + counts.skipped).toBeGreaterThan(7000)
  },
  60_000,
)
