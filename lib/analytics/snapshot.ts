import { getReaders } from '../db/client'
import { findMoment, type Moment } from './as-of'
import { askAtRevision } from './revision-in-force'
import { askInSession, type Statement } from './session'
import { type Sql, toStatement } from './sql'

/** The base as it was at one instant, for a reading that takes long: whatever is written meanwhile is not in it. */
export type Snapshot = {
  /** What was asked for; without a day the newest revision. */
  moment: Moment
  /** Asks everything that `question` asks of this snapshot. */
  ask<T>(question: () => Promise<T>): Promise<T>
  /** The rows of a query, some at a time, as they are wanted; nothing else can be asked until it ends. */
  read<R extends object>(query: Sql): AsyncGenerator<R[]>
  /** Gives the session back; whatever is asked afterwards fails. Once is enough, and more do no harm. */
  close(): Promise<void>
}

/** The first rows are wanted at once, later ones in numbers. */
const FIRST_ROWS = 50
const ROWS = 1000
/** More readings than these wait for one another, so that slow readers leave sessions to the pages. */
const MOST_OPEN = 6

const OUTCOME = [() => true, () => false] as const

let open = 0
const waiting: (() => void)[] = []

/**
 * Opens a snapshot as of a day or instant; `null` is the present. A reader who takes nothing for five minutes loses it.
 * @throws Error of the driver where the base cannot be reached
 */
export async function openSnapshot(asOf: string | null): Promise<Snapshot> {
  if (open >= MOST_OPEN) await new Promise<void>((resolve) => waiting.push(resolve))
  else open += 1
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else open -= 1
  }
  const session = await getReaders()
    .take()
    .catch((error) => {
      leave()
      throw error
    })
  let [closed, busy] = [false, false]
  const close = async (broken = busy) => {
    if (closed) return
    closed = true
    // A session that still works at an answer that nobody waits for is thrown away.
    const left = !broken && (await session.query('ROLLBACK').then(...OUTCOME))
    session.release(!left)
    leave()
  }
  const ask = async <R extends object>(statement: Statement): Promise<R[]> => {
    busy = true
    const { rows } = await session.query<R>(statement)
    busy = false
    return rows
  }
  try {
    await session.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
      SET LOCAL jit = off;
      SET LOCAL cursor_tuple_fraction = 0.01;
      SET LOCAL idle_in_transaction_session_timeout = '5min'`)
    const [moment, newest] = await askInSession(session, async () => [await findMoment(asOf), await findMoment(null)])
    // What was known at the newest revision is the present, which is read faster.
    const revision = moment.revision === newest.revision ? null : moment.revision
    if (revision !== null) {
      await session.query(`SET LOCAL search_path = as_of, public;
        SET LOCAL entente.as_of = ${session.escapeLiteral(revision)}`)
    }
    return {
      moment,
      ask: (question) => askInSession(session, () => askAtRevision(revision, question)),
      async *read<R extends object>(query: Sql) {
        const { text, values } = toStatement(query)
        await ask({ text: `DECLARE read_rows NO SCROLL CURSOR FOR ${text}`, values })
        for (let many = FIRST_ROWS; ; many = ROWS) {
          const rows = await ask<R>({ text: `FETCH ${many} FROM read_rows`, values: [] })
          if (rows.length > 0) yield rows
          if (rows.length < many) break
        }
        await ask({ text: 'CLOSE read_rows', values: [] })
      },
      close: () => close(),
    }
  } catch (error) {
    await close(true)
    throw error
  }
}
