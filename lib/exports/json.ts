import type { Dataset, Row } from '../dataset/dataset'
import type { ExportFormat } from './export-format'

/** The cells in the order of the columns, and nothing that is not a column. */
function orderRow(row: Row, dataset: Dataset): Row {
  return Object.fromEntries(dataset.columns.map((column) => [column.key, row[column.key] ?? null]))
}

/** The dataset itself, keys in a fixed order, two blanks of indentation, a newline at the end. */
export const json: ExportFormat = {
  format: 'json',
  label: 'JSON',
  mediaType: 'application/json; charset=utf-8',
  fits: () => true,
  write(dataset) {
    const { id, tag, title, subtitle, filters, notes, sources, encoding, columns, rows } = dataset
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
      rows: rows.map((row) => orderRow(row, dataset)),
    }
    return `${JSON.stringify(answer, null, 2)}\n`
  },
}
