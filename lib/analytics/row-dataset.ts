import type { Row } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import type { Tag } from '../words/tag'
import { type Context, readContext } from './context'
import type { Shaped } from './shaped'
import type { Snapshot } from './snapshot'
import { runQuery, type Sql, sql } from './sql'

/**
 * A dataset whose rows each follow from one row of the base, so that a file of any number of them can be written without
 * holding them all. `R` is such a row, `T` what has to be counted over all of them before the first one is told.
 */
export type RowSource<R extends object, T> = {
  query(filters: Filters): Sql
  /** Of all rows only those that the base changed last. */
  lastChanged?(filters: Filters, most: number): Sql
  tally(filters: Filters): Promise<T>
  /** Whether under these filters all rows are drawn or counted together, so that a part of them would say something else. */
  isWhole?(filters: Filters): boolean
  /** How many rows there are; `null` where only reading them tells. */
  total(context: Context, tally: T): number | null
  /** The dataset but for its rows. */
  head(filters: Filters, context: Context, tally: T, tag: Tag): Shaped
  tell(row: R, tag: Tag): readonly Row[]
}

/** What is known before the first row, and the rows, some at a time. */
export type OpenRows = { head: Shaped; batches: AsyncIterable<readonly Row[]> }

/** `limit` rows of the base after the first `offset`. */
export type RowPart = { offset: number; limit: number }

/** A dataset that is built at once or a row at a time; either way it is the same. */
export type RowDataset = {
  isWhole(filters: Filters): boolean
  /** @param part where not all rows are wanted; `total` says how many there are */
  build(filters: Filters, tag: Tag, part?: RowPart): Promise<Shaped>
  /** @param lastChanged how many of the rows are wanted, those that changed last; `null` is all of them */
  open(snapshot: Snapshot, filters: Filters, tag: Tag, lastChanged: number | null): Promise<OpenRows>
}

/** Makes both ways out of one source. */
export function defineRows<R extends object, T>(source: RowSource<R, T>): RowDataset {
  const { query, tally, head, tell } = source
  return {
    isWhole: (filters) => source.isWhole?.(filters) ?? false,
    async build(filters, tag, part) {
      const all = query(filters)
      const [context, counted, rows] = await Promise.all([
        readContext(filters),
        tally(filters),
        runQuery<R>(part === undefined ? all : sql`${all} LIMIT ${part.limit} OFFSET ${part.offset}`),
      ])
      const told = rows.flatMap((row) => tell(row, tag))
      const shaped = { ...head(filters, context, counted, tag), rows: told }
      const total = source.total(context, counted)
      return part === undefined || total === null || total <= told.length ? shaped : { ...shaped, total }
    },
    async open(snapshot, filters, tag, lastChanged) {
      // Which tables a query reads hangs on the time that is asked for.
      const [told, rows] = await snapshot.ask(async () => {
        const last = lastChanged === null ? undefined : source.lastChanged?.(filters, lastChanged)
        return [head(filters, await readContext(filters), await tally(filters), tag), last ?? query(filters)] as const
      })
      return { head: told, batches: tellBatches(snapshot.read<R>(rows), (row) => tell(row, tag)) }
    },
  }
}

async function* tellBatches<R>(batches: AsyncIterable<R[]>, tell: (row: R) => readonly Row[]) {
  for await (const rows of batches) yield rows.flatMap(tell)
}

/** Where nothing has to be counted. */
export const tallyNothing = (): Promise<null> => Promise.resolve(null)
