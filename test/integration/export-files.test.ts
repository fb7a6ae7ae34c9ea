import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '../../app/api/v1/[file]/route'
import { GET as getBase } from '../../app/api/v1/base.zip/route'
import { DATASET_IDS } from '../../lib/analytics/registry'
import { exportCommand } from '../../lib/cli/commands/export'
import type { Dataset } from '../../lib/dataset/dataset'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()
beforeAll(fillBase)

/** Calls the route as Next does; the answer is 200. */
async function get(address: string): Promise<Buffer> {
  const url = new URL(address, 'http://localhost/api/v1/')
  const file = decodeURIComponent(url.pathname.slice('/api/v1/'.length))
  const response = await GET(new Request(url), { params: Promise.resolve({ file }) })
  expect(response.status, address).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

const getJson = async (address: string): Promise<Dataset> => JSON.parse((await get(address)).toString())

describe('a workbook', () => {
  it('holds the rows of the CSV, each cell of its own type', async () => {
    const [file, json] = [await get('meetings.xlsx?status=all'), await getJson('meetings.json?status=all')]
    const [head = [], ...rows] = await readSheet(file, 1)
    expect(head).toEqual(json.columns.map((column) => column.key))
    expect(rows).toHaveLength(json.rows.length)
    rows.forEach((row, index) => {
      json.columns.forEach(({ key, type }, at) => {
        const [told, cell] = [json.rows[index]?.[key], row[at]]
        if (told === null || (Array.isArray(told) && told.length === 0)) expect(cell, key).toBeNull()
        else if (type === 'date') expect(cell, key).toEqual(new Date(`${told}T00:00:00Z`))
        else expect(cell, key).toEqual(Array.isArray(told) ? told.join('; ') : told)
      })
    })
  })

  it('says the filter, the codes and how to cite it, in the language that was asked for', async () => {
    const file = await get('meetings.xlsx?pair=KZ-RS&ui=ru')
    const [filters, codes, citation] = [await readSheet(file, 2), await readSheet(file, 3), await readSheet(file, 4)]
    expect(filters.flat()).toContain((await getJson('meetings.json?pair=KZ-RS&ui=ru')).filters)
    expect(codes).toContainEqual(expect.arrayContaining(['kind', 'talks', 'Переговоры']))
    expect(String(citation[0]?.[1])).toMatch(/^Entente\. \(.+\/api\/v1\/meetings\.xlsx\?pair=KZ-RS&asOf=/)
  })

  it('is the same bytes again', async () => {
    expect((await get('pairs.xlsx')).equals(await get('pairs.xlsx'))).toBe(true)
  })
})

describe('a calendar', () => {
  it('has an event for each meeting that has a month', async () => {
    const calendar = new ICAL.Component(ICAL.parse((await get('meetings.ics?status=all')).toString()))
    const events = new Map(
      calendar.getAllSubcomponents('vevent').map((event) => [event.getFirstPropertyValue('uid'), event]),
    )
    const { rows } = await getJson('meetings.json?status=all')
    const placed = rows.filter((row) => row.date !== null && row.datePrecision !== 'year')
    expect([...events.keys()]).toEqual(placed.map((row) => `${row.id}@entente`))
    const read = (id: string, name: string): string => String(events.get(`${id}@entente`)?.getFirstPropertyValue(name))
    expect([read('m1', 'dtstart'), read('m1', 'dtend'), read('m1', 'status')]).toEqual([
      '2026-02-27',
      '2026-02-28',
      'CONFIRMED',
    ])
    expect([read('m2', 'dtstart'), read('m2', 'dtend')]).toEqual(['2025-11-01', '2025-12-01'])
    expect([read('m4', 'status'), read('m5', 'status')]).toEqual(['TENTATIVE', 'CANCELLED'])
    expect(read('m1', 'summary')).toBe('Kazakhstan – Serbia: talks')
    expect(read('m1', 'location')).toBe('Astana, Kazakhstan')
  })

  it('is stamped by the base and not by the clock', async () => {
    const [first, again] = [await get('meetings.ics'), await get('meetings.ics')]
    expect(first.equals(again)).toBe(true)
    expect(first.toString()).toMatch(/DTSTAMP:\d{8}T\d{6}Z\r\n/)
  })
})

it('a feed has an entry for each meeting, named the same whatever the filter', async () => {
  const parse = (xml: Buffer) =>
    new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml.toString()).feed
  const all = parse(await get('meetings.atom?status=all'))
  const { rows } = await getJson('meetings.json?status=all')
  const ids = all.entry.map((entry: { id: string }) => entry.id)
  expect([...ids].sort()).toEqual(rows.map((row) => `urn:entente:meeting:${row.id}`).sort())
  const [one] = parse(await get('meetings.atom?pair=KZ-RS&visit=official&ui=sr')).entry
  expect(one.id).toBe('urn:entente:meeting:m1')
  expect(one.title['#text']).toContain('Казахстан – Србија')
  const changes = all.entry.map((entry: { updated: string }) => entry.updated)
  expect(changes).toEqual([...changes].sort().reverse())
  expect(all.updated).toBe(changes[0])
})

it('a map has a feature for each meeting, and a point for each known place', async () => {
  const map = JSON.parse((await get('meetings.geojson?status=all')).toString())
  const { rows } = await getJson('meetings.json?status=all')
  expect(map.type).toBe('FeatureCollection')
  expect(map.features.map((feature: { id: string }) => feature.id)).toEqual(rows.map((row) => row.id))
  const byId = new Map(map.features.map((feature: { id: string; geometry: unknown }) => [feature.id, feature.geometry]))
  expect(byId.get('m1')).toEqual({ type: 'Point', coordinates: [71.43, 51.13] })
  expect(byId.get('m2')).toBeNull()
})

describe('event data', () => {
  it('tell of each direction of each pair of sides', async () => {
    const { rows } = await getJson('cameo.json?status=all')
    const codes = (id: string) =>
      rows
        .filter((row) => String(row.GlobalEventID).startsWith(`${id}:`))
        .map((row) => [row.GlobalEventID, row.EventCode])
    expect(codes('m1')).toEqual([
      ['m1:KZ-RS', '043'],
      ['m1:RS-KZ', '042'],
    ])
    // Three countries and an organization.
    expect(codes('m3')).toHaveLength(12)
    expect(codes('m4').map(([, code]) => code)).toEqual(['036', '036'])
    expect(codes('m5').map(([, code]) => code)).toEqual(['161', '161'])
    expect(rows.find((row) => row.GlobalEventID === 'm1:RS-KZ')).toMatchObject({
      ...{ SQLDATE: 20260227, MonthYear: 202602, Year: 2026, Actor1CountryCode: 'SRB', Actor2CountryCode: 'KAZ' },
      ...{ EventRootCode: '04', QuadClass: 1, NumArticles: 2, SOURCEURL: 'https://www.astanatimes.com/2' },
    })
  })

  it('have the same pairs in PLOVER', async () => {
    const [plover, cameo] = [await getJson('plover.json?status=all'), await getJson('cameo.json?status=all')]
    expect(plover.rows.map((row) => row['Event ID'])).toEqual(cameo.rows.map((row) => row.GlobalEventID))
    expect(plover.rows.find((row) => row['Event ID'] === 'm1:RS-KZ')).toMatchObject({
      ...{ 'Event Type': 'CONSULT', 'Event Mode': 'visit', 'Quad Code': 'VERBAL COOPERATION', 'Actor Country': 'SRB' },
      ...{ Contexts: ['economic', 'resource'], City: 'Astana', Country: 'KAZ', Language: 'en' },
    })
  })
})

describe('the whole base', () => {
  const take = async (query = ''): Promise<Uint8Array> => {
    const response = await getBase(new Request(`http://localhost/api/v1/base.zip${query}`))
    expect(response.status).toBe(200)
    return new Uint8Array(await response.arrayBuffer())
  }

  it('is every dataset twice, and sums that are right', async () => {
    const files = unzipSync(await take())
    const names = DATASET_IDS.flatMap((id) => [`data/${id}.csv`, `data/${id}.json`])
    expect(Object.keys(files)).toEqual([...names, 'codebook.json', 'citation.bib', 'README.md', 'SHA256SUMS'])
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trim()
      .split('\n')
    expect(sums).toHaveLength(Object.keys(files).length - 1)
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sum)
    }
    const meetings: Dataset = JSON.parse(strFromU8(files['data/meetings.json'] ?? new Uint8Array()))
    expect(new Set(meetings.rows.map((row) => row.status))).toEqual(new Set(['held', 'planned', 'cancelled']))
    expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('`data/meetings`')
  })

  it('is the same bytes from the API and the command line, and again', async () => {
    const fromApi = await take('?ui=kk')
    expect(Buffer.from(fromApi).equals(await take('?ui=kk'))).toBe(true)
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-base-'))
    const out = path.join(folder, 'base.zip')
    const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() }
    try {
      expect(await exportCommand.run(['base', '--ui', 'kk', '--out', out], io)).toBe(0)
      expect((await readFile(out)).equals(fromApi)).toBe(true)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('is not sent again as long as nothing has changed', async () => {
    const first = await getBase(new Request('http://localhost/api/v1/base.zip'))
    await first.body?.cancel()
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await getBase(new Request('http://localhost/api/v1/base.zip', { headers }))).status).toBe(304)
  })
})
