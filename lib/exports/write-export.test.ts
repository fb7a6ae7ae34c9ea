import { describe, expect, it } from 'vitest'
import type { Dataset, Row } from '../dataset/dataset'
import { DEFAULT_OPTIONS, type ExportBody } from './export-format'
import { EXPORT_FORMATS } from './registry'
import { TooManyRows, writeExport } from './write-export'

const rows: Row[] = Array.from({ length: 7 }, (_, index) => ({
  id: `m${index}`,
  title: `line\n"${index}"`,
  areas: ['a', 'b'],
}))
const dataset: Dataset = {
  tag: 'en',
  id: 'sample',
  title: 'Sample',
  subtitle: '',
  columns: [
    { key: 'id', label: 'Id', type: 'code' },
    { key: 'title', label: 'Title', type: 'text' },
    { key: 'areas', label: 'Areas', type: 'list' },
  ],
  rows: [],
  encoding: null,
  filters: 'All',
  notes: ['One\ntwo'],
  sources: { reports: 1, languages: ['ru'] },
}

/** The rows in pieces of a length, with a note of how many were asked for. */
function cut(length: number) {
  const asked = { rows: 0 }
  async function* batches() {
    for (let at = 0; at < rows.length; at += length) {
      const batch = rows.slice(at, at + length)
      asked.rows += batch.length
      yield batch
    }
  }
  return { asked, source: { dataset, batches: batches() } }
}

async function join(pieces: AsyncIterable<ExportBody>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += String(piece)
  return text
}

const byRow = EXPORT_FORMATS.filter((format) => format.open)

describe.each(byRow)('$format, a row at a time', (format) => {
  it.each([1, 3, 100])('is the same bytes in pieces of %i rows as at once', async (length) => {
    const whole = await format.write({ ...dataset, rows }, DEFAULT_OPTIONS)
    expect(await join(writeExport(format, cut(length).source, DEFAULT_OPTIONS))).toBe(whole)
  })

  it('begins before any row is read, and reads no further than is wanted', async () => {
    const { asked, source } = cut(2)
    const pieces = writeExport(format, source, DEFAULT_OPTIONS)
    await pieces.next()
    expect(asked.rows).toBe(0)
    await pieces.next()
    expect(asked.rows).toBe(2)
    await pieces.return(undefined)
  })

  it('is a file without rows, too', async () => {
    const none = { dataset, batches: cut(1).source.batches }
    await none.batches.return(undefined)
    expect(await join(writeExport(format, none, DEFAULT_OPTIONS))).toBe(await format.write(dataset, DEFAULT_OPTIONS))
  })
})

it('names the formats that can hold any number of rows', () => {
  expect(byRow.map((format) => format.format)).toEqual(['csv', 'json', 'geojson'])
})

it('refuses what a format cannot hold, and reads no more than it takes to know', async () => {
  const [xlsx] = EXPORT_FORMATS.filter((format) => format.format === 'xlsx')
  const { asked, source } = cut(2)
  if (!xlsx) throw new Error('There is no xlsx.')
  await expect(join(writeExport({ ...xlsx, mostRows: 3 }, source, DEFAULT_OPTIONS))).rejects.toThrow(TooManyRows)
  expect(asked.rows).toBe(4)
})
