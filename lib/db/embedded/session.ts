import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Place } from './place'

/** Key of the advisory lock that every user of the server holds a share of, so that the last to leave is known. */
const PRESENCE = 4_701_801

/** The address of a database on the embedded server. */
export function describeUrl(place: Place, database: string): string {
  return `postgresql://${place.user}:${encodeURIComponent(place.password)}@127.0.0.1:${place.port}/${database}`
}

/** Opens one session. @throws Error when the server does not answer within five seconds */
export async function openSession(place: Place, database = 'postgres'): Promise<pg.Client> {
  const session = new pg.Client({
    connectionString: describeUrl(place, database),
    application_name: 'entente presence',
    connectionTimeoutMillis: 5_000,
  })
  // Without a listener a broken session would end the process; who waits on it hears of it by its own means.
  session.on('error', () => {})
  try {
    await session.connect()
    return session
  } catch (error) {
    await session.end().catch(() => {})
    throw error
  }
}

/**
 * Opens a session as soon as the server answers; a server that recovers after a crash may take its time.
 * @param readEnd tells why the server ended, if it did
 */
export async function awaitSession(
  place: Place,
  readEnd: () => Promise<string | undefined>,
  patienceMs: number,
): Promise<pg.Client> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return await openSession(place)
    } catch (error) {
      const end = await readEnd()
      if (end) throw new Error(end)
      if (isRefusal(error) || performance.now() > until) throw error
      await sleep(60)
    }
  }
}

/** A wrong password or an unknown user does not get better by waiting. */
function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code?.startsWith('28') ?? false)
}

/** Takes a share in the presence lock for as long as the session lives. */
export async function markPresence(session: pg.Client): Promise<void> {
  await session.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE])
}

/** Whether no session holds a share in the presence lock. */
export async function isDeserted(session: pg.Client): Promise<boolean> {
  const { rows } = await session.query('SELECT pg_try_advisory_lock($1) AS alone', [PRESENCE])
  return rows[0].alone
}

/** Makes a database unless it is there; the order of its text is by code point, on any machine. */
export async function ensureDatabase(session: pg.Client, name: string): Promise<void> {
  const { rowCount } = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await session.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
}
