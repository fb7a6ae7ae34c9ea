import type pg from 'pg'

/** The oldest PostgreSQL that the migrations are written for. */
const OLDEST = 14

/** @throws Error when a server is too old, or its text is not Unicode */
export async function checkServer(session: pg.Client): Promise<void> {
  const { rows } = await session.query<{ version: string; number: number; encoding: string }>(
    `SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int AS number,
            current_setting('server_encoding') AS encoding`,
  )
  const [server] = rows
  if (!server) throw new Error('The server does not say what it is')
  if (server.number < OLDEST * 10_000) {
    throw new Error(`Entente needs PostgreSQL ${OLDEST} or newer; the server is ${server.version}.`)
  }
  if (server.encoding !== 'UTF8') {
    throw new Error(`The database is encoded in ${server.encoding}; Entente needs one made with ENCODING 'UTF8'.`)
  }
}
