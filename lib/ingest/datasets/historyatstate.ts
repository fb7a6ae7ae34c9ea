/** The lists of the Office of the Historian (github.com/HistoryAtState), as XML: visits of leaders, and travels abroad. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { checkDate } from '../../identity/check-date'
import { FileError } from '../file-error'
import type { RawFile } from '../raw-file'
import { readText } from '../readers/read-text'
import type { Fault, Reader, ReadItem } from '../readers/reader'
import { readPlain, readRootElement } from '../readers/root-element'
import { checkRecord } from './check-record'
import { TRAVELS, tellTravel } from './historyatstate-travels'
import { tellVisit, VISITS } from './historyatstate-visits'

/** Outermost elements of the lists, and the element of a row. */
const ROWS: Readonly<Record<string, string>> = { visits: 'visit', trips: 'trip' }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  isArray: (name) => name === 'visit' || name === 'trip',
})

export const historyAtStateReader: Reader = {
  name: 'historyatstate',
  extensions: [],
  mediaTypes: [],
  recognises(head) {
    const row = ROWS[readRootElement(head)?.name ?? '']
    return row !== undefined && new RegExp(`<${row}[\\s>]`, 'u').test(readPlain(head))
  },
  async *read(file) {
    const text = await readList(file)
    const root = parser.parse(text) as Record<string, unknown>
    const name = Object.keys(ROWS).find((key) => key in root) ?? 'visits'
    const element = ROWS[name] ?? 'visit'
    const rows = field(root[name], element)
    const dataset = element === 'visit' ? VISITS : TRAVELS
    const lines = findLines(text, element)
    for (const [index, row] of (Array.isArray(rows) ? rows : []).entries())
      yield { ...checkRecord(tellRow(element, row), dataset), line: lines[index] ?? 1 }
  },
}

async function readList(file: RawFile): Promise<string> {
  const { text } = await readText(file)
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new FileError(`the XML is broken: ${valid.err.msg}`, { line: valid.err.line })
  return text
}

function tellRow(element: string, row: unknown): ReadItem {
  const id = words(field(row, 'id'))
  const [from, to] = [words(field(row, 'start-date')), words(field(row, 'end-date'))]
  const days = { from, to: to === '' ? from : to }
  const wrong = findFault(id, days.from, days.to)
  if (wrong !== null) return wrong
  const side = field(row, element === 'visit' ? 'from' : 'country')
  const country = { name: words(side), slug: words(field(side, '@id')) }
  if (country.name === '') return { error: 'the row names no country', cause: 'bad-field', id }
  if (element === 'visit')
    return tellVisit({
      id,
      ...days,
      country,
      visitor: words(field(row, 'visitor')),
      remark: words(field(row, 'description')),
    })
  return tellTravel({
    ...{ id, ...days, country, name: words(field(row, 'name')), role: words(field(row, 'role')) },
    ...{ slug: words(field(row, '@who')), locale: words(field(row, 'locale')), remark: words(field(row, 'remarks')) },
  })
}

function findFault(id: string, from: string, to: string): Fault | null {
  if (id === '') return { error: 'the row has no id, so it could not be told again from others', cause: 'bad-field' }
  const [wrong] = checkDate({ date: from, dateEnd: to, datePrecision: 'day' })
  return wrong === undefined ? null : { error: wrong.message, cause: 'bad-field', id }
}

/** Lines at which the rows begin, from 1. */
function findLines(text: string, element: string): number[] {
  const lines: number[] = []
  let [line, from] = [1, 0]
  for (const { index } of text.matchAll(new RegExp(`<${element}[\\s>]`, 'gu'))) {
    for (let at = text.indexOf('\n', from); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line++
    from = index
    lines.push(line)
  }
  return lines
}

function field(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined
}

/** The words of an element or attribute, whatever else stands in it; runs of blanks are layout. */
function words(node: unknown): string {
  const text = typeof node === 'object' && node !== null ? field(node, '#text') : node
  return typeof text === 'string' ? text.replace(/\s+/gu, ' ').trim() : ''
}
