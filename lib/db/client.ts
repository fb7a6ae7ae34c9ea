import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client'

/** OID of the type `date`: our pool gives it as `YYYY-MM-DD`, since a day is no instant. */
const DATE_OID = 1082

type Connection = { url: string; pool: pg.Pool; prisma: PrismaClient }

// Development reloads modules; one process still keeps one pool, so it hangs on the process and not on the module.
const holder = globalThis as typeof globalThis & { ententeConnection?: Connection; ententeDatabaseUrl?: string }

/** Says where the base is for this process; called by `openDatabase`. */
export function setDatabaseUrl(url: string | undefined): void {
  holder.ententeDatabaseUrl = url
}

/** The Prisma client of this process. @throws Error when no base was opened and no address is given. */
export function getDb(): PrismaClient {
  return connect().prisma
}

/** The pool behind the Prisma client, for SQL that Prisma cannot say; `date` columns come as `YYYY-MM-DD`. */
export function getPool(): pg.Pool {
  return connect().pool
}

/** Ends the sessions of this process; a later `getDb` opens new ones. */
export async function closeDb(): Promise<void> {
  const connection = holder.ententeConnection
  holder.ententeConnection = undefined
  if (!connection) return
  await connection.prisma.$disconnect()
  await connection.pool.end()
}

function connect(): Connection {
  holder.ententeConnection ??= createConnection()
  return holder.ententeConnection
}

function createConnection(): Connection {
  const url = holder.ententeDatabaseUrl ?? process.env.ENTENTE_DATABASE_URL ?? process.env.DATABASE_URL
  if (!url) throw new Error('No base is open: start Entente with `npm start`, or give DATABASE_URL.')
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
  })
  // A session that breaks while it is idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error(`A session with the base broke: ${error.message}`))
  // One that breaks while it is in use says so to whoever uses it.
  pool.on('connect', (client) => client.on('error', () => {}))
  return { url, pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}
