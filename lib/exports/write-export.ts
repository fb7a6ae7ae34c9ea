import type { Dataset, Row } from '../dataset/dataset'
import type { ExportBody, ExportFormat, ExportOptions } from './export-format'

/** What a file is made from: the dataset but for its rows, and these some at a time. */
export type FileSource = { dataset: Dataset; batches: AsyncIterable<readonly Row[]> }

/** A file that would hold more than its format or its readers bear; `most` rows are allowed. */
export class TooManyRows extends Error {
  constructor(
    readonly format: string,
    readonly most: number,
  ) {
    super(
      `A file of this kind (${format}) holds ${most} rows at most; narrow the filter, or take csv or json, which hold any number.`,
    )
  }
}

/**
 * Writes a dataset in a format, piece by piece where the format can. What is read of the rows is read when it is wanted.
 * @throws TooManyRows before the first piece, where the format cannot hold them
 */
export async function* writeExport(
  format: ExportFormat,
  { dataset, batches }: FileSource,
  options: ExportOptions,
): AsyncGenerator<ExportBody> {
  if (!format.open) {
    const rows = format.reads === 'none' ? [] : await collect(format, batches)
    yield await format.write({ ...dataset, rows }, options)
    return
  }
  const writer = format.open(dataset, options)
  yield writer.head
  for await (const rows of batches) yield rows.map(writer.row).join('')
  yield writer.foot()
}

async function collect({ format, mostRows = Number.POSITIVE_INFINITY }: ExportFormat, batches: FileSource['batches']) {
  const all: Row[] = []
  for await (const rows of batches) {
    for (const row of rows) all.push(row)
    if (all.length > mostRows) throw new TooManyRows(format, mostRows)
  }
  return all
}

/** How many of the rows a format looks at, those that changed last; `null` where it is all of them. */
export function countLastChanged({ reads }: ExportFormat): number | null {
  return typeof reads === 'object' ? reads.lastChanged : null
}
