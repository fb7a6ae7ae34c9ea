/** Which server a reading is asked of. */
import type pg from 'pg'
import { askTogether } from './ask-together'
import { findLogEnd, type LogPlace } from './log-place'
import { identify, openReplica, type Replica } from './replica'

export type Readers = {
  /**
   * Runs one query where it sees all that had been committed when it was asked.
   * @throws Error of the driver, by the primary's word
   */
  query: <Row extends pg.QueryResultRow>(statement: pg.QueryConfig) => Promise<pg.QueryResult<Row>>
  /**
   * Reads several things in one session. `read` is done again on the primary where a replica breaks off in it, so it must
   * not have told anybody of its rows before it ends. A session whose reading failed is thrown away.
   */
  within: <Answer>(read: (session: pg.PoolClient) => Promise<Answer>) => Promise<Answer>
  /** A session for a reading that tells of its rows as they come; it has to be given back, and is not replaced. */
  take: () => Promise<pg.PoolClient>
  close: () => Promise<void>
}

/** How long a replica may take to catch up with what was written, in milliseconds; after that the primary is asked. */
const PATIENCE_MS = 30

/**
 * @param urls addresses of streaming replicas, with commas between them
 * @throws Error where one of them cannot be read
 */
export function openReaders(primary: pg.Pool, urls: string | undefined): Readers {
  const findIdentity = askTogether(() => identify(primary))
  const replicas = listUrls(urls).map((url) => openReplica(url, findIdentity))
  const findPlace = askTogether(() => findLogEnd(primary))
  let turn = 0

  const takeFrom = async (round: readonly Replica[], place: LogPlace, patience: number) => {
    for (const replica of round) {
      const session = await replica.take(place, patience)
      if (session) return { replica, session }
    }
    return undefined
  }
  const takeReplica = async () => {
    if (replicas.length === 0) return undefined
    const place = await findPlace()
    const first = turn++ % replicas.length
    const round = [...replicas.slice(first), ...replicas.slice(0, first)]
    return (await takeFrom(round, place, 0)) ?? takeFrom(round, place, PATIENCE_MS)
  }

  const within: Readers['within'] = async (read) => {
    const taken = await takeReplica()
    if (!taken) return readIn(await primary.connect(), read)
    try {
      return await readIn(taken.session, read)
    } catch (error) {
      // whatever it was: what is wrong with the question itself, the primary says as well
      taken.replica.fail(error)
      return readIn(await primary.connect(), read)
    }
  }

  return {
    within,
    query: (statement) =>
      replicas.length === 0 ? primary.query(statement) : within((session) => session.query(statement)),
    take: async () => (await takeReplica())?.session ?? primary.connect(),
    close: async () => {
      await Promise.all(replicas.map((replica) => replica.close()))
    },
  }
}

/** @throws Error where one of them is no address */
function listUrls(words = ''): string[] {
  const urls = words.split(',').map((url) => url.trim())
  const wrong = urls.findIndex((url) => url !== '' && !URL.canParse(url))
  if (wrong !== -1) throw new Error(`Address ${wrong + 1} in DATABASE_REPLICA_URLS cannot be read.`)
  return urls.filter((url) => url !== '')
}

async function readIn<Answer>(session: pg.PoolClient, read: (session: pg.PoolClient) => Promise<Answer>) {
  try {
    const answer = await read(session)
    session.release()
    return answer
  } catch (error) {
    session.release(true)
    throw error
  }
}
