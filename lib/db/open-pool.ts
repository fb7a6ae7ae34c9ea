import pg from 'pg'

/** OID of the type `date`: our pools give it as `YYYY-MM-DD`, since a day is no instant. */
const DATE_OID = 1082

/** A pool of sessions with a server; `date` columns come as `YYYY-MM-DD`, whichever server answers. */
export function openPool(url: string, settings: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'entente',
    // A page asks for a dozen figures at once, and each of them for several answers.
    max: 20,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types: {
      getTypeParser: (oid, format) =>
        oid === DATE_OID && format !== 'binary' ? (value: string) => value : pg.types.getTypeParser(oid, format),
    },
    ...settings,
  })
  // A session that breaks while it is idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error(`A session with the base broke: ${error.message}`))
  // One that breaks while it is in use says so to whoever uses it.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
