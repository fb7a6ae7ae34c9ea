import type { Dataset, Row } from '../dataset/dataset'
import { type ExportFormat, type RowWriter, writeByRow } from './export-format'

/** The cells in the order of the columns, and nothing that is not a column. */
function orderRow(row: Row, { columns }: Dataset): Row {
  return Object.fromEntries(columns.map((column) => [column.key, row[column.key] ?? null]))
}

/** The end of a dataset without rows as it is written, for which the rows are put in. */
const EMPTY = '[]\n}'

function open(dataset: Dataset): RowWriter {
  const { id, tag, title, subtitle, filters, notes, sources, encoding, columns } = dataset
  const answer = {
    id,
    tag,
    title,
    subtitle,
    filters,
    notes,
    sources: { reports: sources.reports, languages: sources.languages },
    encoding,
    columns: columns.map(({ key, label, type, unit }) => ({ key, label, type, unit })),
    rows: [],
  }
  let empty = true
  return {
    head: `${JSON.stringify(answer, null, 2).slice(0, -EMPTY.length)}[`,
    row(row) {
      const text = JSON.stringify(orderRow(row, dataset), null, 2).replaceAll('\n', '\n    ')
      const comma = empty ? '' : ','
      empty = false
      return `${comma}\n    ${text}`
    },
    foot: () => (empty ? ']\n}\n' : '\n  ]\n}\n'),
  }
}

/** The dataset itself, keys in a fixed order, two blanks of indentation, a newline at the end. */
export const json: ExportFormat = {
  format: 'json',
  label: 'JSON',
  mediaType: 'application/json; charset=utf-8',
  fits: () => true,
  open,
  write: writeByRow(open),
}
