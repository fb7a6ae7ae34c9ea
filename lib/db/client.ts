import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from './generated/client'
import { openPool } from './open-pool'
import { openReaders, type Readers } from './readers'

type Connection = { url: string; pool: pg.Pool; prisma: PrismaClient; readers?: Readers }

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

/** The pool behind the Prisma client, of the primary, for SQL that Prisma cannot say; `date` columns come as `YYYY-MM-DD`. */
export function getPool(): pg.Pool {
  return connect().pool
}

/** Where to read what need not be locked or changed: the replicas, while they show all that was written, else the primary. */
export function getReaders(): Readers {
  const connection = connect()
  connection.readers ??= openReaders(connection.pool, process.env.DATABASE_REPLICA_URLS)
  return connection.readers
}

/** Ends the sessions of this process; a later `getDb` opens new ones. */
export async function closeDb(): Promise<void> {
  const connection = holder.ententeConnection
  holder.ententeConnection = undefined
  if (!connection) return
  await connection.prisma.$disconnect()
  await Promise.all([connection.pool.end(), connection.readers?.close()])
}

function connect(): Connection {
  holder.ententeConnection ??= createConnection()
  return holder.ententeConnection
}

function createConnection(): Connection {
  const url = holder.ententeDatabaseUrl ?? process.env.ENTENTE_DATABASE_URL ?? process.env.DATABASE_URL
  if (!url) throw new Error('No base is open: start Entente with `npm start`, or give DATABASE_URL.')
  const pool = openPool(url)
  return { url, pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}
