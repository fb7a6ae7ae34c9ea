import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { ROOT } from '../boot/root.mjs'
import { checkServer } from './check-server'
import { syncReference } from './sync-reference'

/** Prisma's own advisory lock, so that `prisma migrate deploy` and we never migrate at once. */
const MIGRATION_LOCK = 72_707_369

const TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

type Migration = { name: string; sql: string; checksum: string }

/**
 * Brings a base up to the newest migration and its reference tables up to the vocabulary. The rows it leaves are those
 * that Prisma's own command would, so either may go on where the other stopped; each migration is one transaction.
 * @returns the names of the migrations that were applied now
 * @throws Error when the server is no fit, an applied migration was changed, or the base is newer than this Entente
 */
export async function migrateDatabase(
  url: string,
  folder = path.join(ROOT, 'prisma', 'migrations'),
): Promise<string[]> {
  const session = new pg.Client({ connectionString: url, application_name: 'entente migrate' })
  session.on('error', () => {})
  await session.connect()
  try {
    await checkServer(session)
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const pending = await findPending(session, await readMigrations(folder))
    for (const migration of pending) await applyMigration(session, migration)
    await syncReference(session)
    return pending.map((migration) => migration.name)
  } finally {
    await session.end().catch(() => {})
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
}

async function findPending(session: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const table = await session.query(`SELECT to_regclass('"_prisma_migrations"') AS name`)
  if (table.rows[0].name === null) await session.query(TABLE)
  const { rows } = await session.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  )
  const applied = new Map(rows.map((row) => [row.name, row]))
  for (const { name, finished } of rows) {
    if (!finished)
      throw new Error(`The migration ${name} was begun by another tool and never finished; mend the base first.`)
    if (!migrations.some((migration) => migration.name === name)) {
      throw new Error(`The base was made by a newer Entente: it knows the migration ${name}, and this one does not.`)
    }
  }
  for (const { name, checksum } of migrations) {
    const row = applied.get(name)
    if (row && row.checksum !== checksum) {
      throw new Error(
        `The migration ${name} was changed after it had been applied to this base; write a new one instead.`,
      )
    }
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

async function applyMigration(session: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await session.query('BEGIN')
  try {
    await session.query(sql)
    await session.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await session.query('COMMIT')
  } catch (error) {
    await session.query('ROLLBACK').catch(() => {})
    throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
