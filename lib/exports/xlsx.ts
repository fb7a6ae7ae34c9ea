import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/node'
import { writeCell } from '../dataset/cells'
import type { Cell, Column, Dataset } from '../dataset/dataset'
import { namesOf } from '../words/names'
import { translate } from '../words/translate'
import { cite } from './citation'
import type { ExportFormat } from './export-format'
import { listCodes } from './list-codes'

/** The most that a cell of a workbook holds. */
const LONGEST = 32_767
/** Spreadsheets count days from 1900, and wrongly for its first two months. */
const FIRST_DATE = '1900-03-01'
/** The earliest that a zip can say, by the clock of the machine, so that it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1)

const head = (value: string): SheetCell => ({ value, fontWeight: 'bold' })

function text(value: string): SheetCell {
  if (value === '') return null
  return { value: value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value, type: String }
}

/** A cell with the type that its column promises. Texts are written as texts, so none of them is ever run as a formula. */
function typeCell(cell: Cell | undefined, column: Column): SheetCell {
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (column.type === 'date' && typeof cell === 'string' && cell >= FIRST_DATE && cell.length === 10)
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return text(writeCell(cell))
}

const WIDTHS: Readonly<Record<Column['type'], number>> = {
  ...{ text: 34, code: 18, number: 12, date: 12, month: 10, quarter: 10, list: 30, flag: 8 },
}

function makeData({ columns, rows }: Dataset): SheetData {
  return [
    columns.map(({ key }) => head(key)),
    ...rows.map((row) => columns.map((column) => typeCell(row[column.key], column))),
  ]
}

/** What the rows are, and under which filter. */
function makeFilters({ tag, id, title, subtitle, filters, notes, sources, known }: Dataset): SheetData {
  const t = translate(tag, 'files')
  const names = namesOf(tag)
  const lines: [string, SheetCell][] = [
    [t('rowDataset'), text(id)],
    [t('rowTitle'), text(title)],
    [t('rowSubtitle'), text(subtitle)],
    [t('rowFilters'), text(filters)],
    ...notes.map((note): [string, SheetCell] => [t('rowNote'), text(note)]),
    [t('rowReports'), { value: sources.reports, type: Number }],
    [t('rowLanguages'), text(sources.languages.map(names.language).join(', '))],
    ...(known ? [[t('rowKnown'), text(known)] satisfies [string, SheetCell]] : []),
  ]
  return lines.map(([label, value]) => [head(label), value])
}

function makeCodebook(dataset: Dataset): SheetData {
  const t = translate(dataset.tag, 'files')
  const title = (...keys: readonly ('colKey' | 'colName' | 'colType' | 'colUnit' | 'colMeaning' | 'colCode')[]) =>
    keys.map((key) => head(t(key)))
  return [
    title('colKey', 'colName', 'colType', 'colUnit'),
    ...dataset.columns.map(({ key, label, type, unit }) => [text(key), text(label), text(type), text(unit ?? '')]),
    [],
    title('colKey', 'colCode', 'colName', 'colMeaning'),
    ...listCodes(dataset).map(({ key, code, name, meaning }) => [text(key), text(code), text(name), text(meaning)]),
  ]
}

function makeCitation(dataset: Dataset, address: string): SheetData {
  const { apa, chicago, bibtex } = cite(dataset, address, dataset.known ?? null)
  const wrapped = (value: string): SheetCell => ({ value, type: String, wrap: true })
  return [
    [head('APA'), wrapped(apa)],
    [head('Chicago'), wrapped(chicago)],
    [head('BibTeX'), wrapped(bibtex)],
  ]
}

/** The same files without the time at which they were packed. */
function packAgain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(bytes), { mtime: NO_TIME, level: 6 }))
}

/**
 * A workbook with four sheets: the rows with typed cells, the filter, the codebook of what stands in them, the citation.
 * Keys of columns and codes are those of the CSV; titles and names are in the language of the dataset.
 */
export const xlsx: ExportFormat = {
  format: 'xlsx',
  label: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  fits: () => true,
  mostRows: 100_000,
  async write(dataset, { address }) {
    const t = translate(dataset.tag, 'files')
    const columns = dataset.columns.map(({ type }) => ({ width: WIDTHS[type] }))
    const labelled = [{ width: 22 }, { width: 100 }]
    const file = writeExcelFile([
      { sheet: t('sheetData'), data: makeData(dataset), columns, stickyRowsCount: 1 },
      { sheet: t('sheetFilters'), data: makeFilters(dataset), columns: labelled },
      {
        sheet: t('sheetCodebook'),
        data: makeCodebook(dataset),
        columns: [{ width: 18 }, { width: 24 }, { width: 36 }, { width: 90 }],
      },
      { sheet: t('sheetCitation'), data: makeCitation(dataset, address), columns: labelled },
    ])
    return packAgain(await file.toBuffer())
  },
}
