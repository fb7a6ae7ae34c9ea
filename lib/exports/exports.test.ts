import { describe, expect, it } from 'vitest'
import type { Dataset } from '../dataset/dataset'
import { DEFAULT_OPTIONS } from './export-format'
import { nameFile } from './file-name'
import { EXPORT_FORMATS, findExportFormat } from './registry'

const dataset: Dataset = {
  tag: 'en',
  id: 'sample',
  title: 'Words and numbers',
  subtitle: 'Rows, all time',
  columns: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'count', label: 'Count', type: 'number', unit: 'things' },
    { key: 'codes', label: 'Codes', type: 'list' },
    { key: 'sure', label: 'Sure', type: 'flag' },
  ],
  rows: [
    { sure: true, name: 'Вучић, "Ћ"', count: -3.5, codes: ['KZ', 'RS'] },
    { name: '=1+1', count: 0, codes: ['-x', 'y'], sure: false },
    { name: 'two\nlines', count: null, codes: [], sure: null },
    { name: '\tcell', count: 1e21, codes: ['@a'], sure: null },
    { name: '- dash', count: 2, codes: ['+'], sure: null },
  ],
  encoding: null,
  filters: 'Meetings held',
  notes: ['One row is left out.'],
  sources: { reports: 2, languages: ['ru', 'sr'] },
}

const write = (format: string, bom = false) => findExportFormat(format)?.write(dataset, { ...DEFAULT_OPTIONS, bom })

describe('CSV', () => {
  const expected = [
    'name,count,codes,sure',
    '"Вучић, ""Ћ""",-3.5,KZ; RS,true',
    "'=1+1,0,'-x; y,false",
    '"two\nlines",,,',
    "'\tcell,1e+21,'@a,",
    "'- dash,2,'+,",
    '',
  ].join('\r\n')

  it('is RFC 4180, with texts that a spreadsheet would run made safe', () => {
    expect(write('csv')).toBe(expected)
  })

  it('begins with a byte order mark only where it is asked for', () => {
    expect(write('csv', true)).toBe(`\uFEFF${expected}`)
  })
})

describe('JSON', () => {
  it('is the dataset with its rows in the order of the columns', () => {
    const text = String(write('json'))
    expect(JSON.parse(text)).toEqual(dataset)
    expect(text.endsWith('\n}\n')).toBe(true)
    expect(text.indexOf('"name": "Вучић')).toBeLessThan(text.indexOf('"sure": true'))
    expect(Object.keys(JSON.parse(text))).toEqual([
      'id',
      'tag',
      'title',
      'subtitle',
      'filters',
      'notes',
      'sources',
      'encoding',
      'columns',
      'rows',
    ])
  })
})

it('formats have names of their own', () => {
  const names = EXPORT_FORMATS.map((row) => row.format)
  expect(new Set(names).size).toBe(names.length)
  expect(findExportFormat('exe')).toBeUndefined()
})

it('a file is named after what is in it', () => {
  expect(nameFile('meetings', 'csv', ['KZ-RS', '2026-01-01'])).toBe('entente-meetings-KZ-RS-2026-01-01.csv')
  expect(nameFile('areas-over-time', 'json', ['a/b "c"'])).toBe('entente-areas-over-time-a-b-c-.json')
})
