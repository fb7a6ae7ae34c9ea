import type { Cell, Row } from './dataset'

/** The number in a cell; 0 where it holds none, so that a chart can add and scale without asking. */
export function readNumber(row: Row, key: string): number {
  const cell = row[key]
  return typeof cell === 'number' ? cell : 0
}

/** The text in a cell, or `null` where it is empty or holds something else. */
export function readText(row: Row, key: string): string | null {
  const cell = row[key]
  return typeof cell === 'string' ? cell : null
}

/** The list in a cell; empty where it holds none. */
export function readList(row: Row, key: string): readonly string[] {
  const cell = row[key]
  return Array.isArray(cell) ? cell : []
}

/** How many reports tell of the meeting in a row; copies of one story count once. */
export function countReports(row: Row): number {
  return readList(row, 'reports').length - readNumber(row, 'copies')
}

/** A cell as one text, as tables and CSV show it: lists are `; `-joined, an empty cell is an empty text. */
export function writeCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'object' ? cell.join('; ') : String(cell)
}
