import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDb, setDatabaseUrl } from '../../lib/db/client'

/**
 * Gives the test file an empty, migrated database of its own: call it once at the top of the file, and `getDb` and
 * `getPool` lead there.
 */
export function provideBase(): { readonly url: string } {
  const template = inject('templateUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const address = new URL(template)
  address.pathname = `/${name}`
  beforeAll(async () => {
    await administer(template, `CREATE DATABASE "${name}" TEMPLATE entente STRATEGY file_copy`)
    setDatabaseUrl(address.href)
  })
  afterAll(async () => {
    await closeDb()
    setDatabaseUrl(undefined)
    await administer(template, `DROP DATABASE "${name}" WITH (FORCE)`)
  })
  return { url: address.href }
}

/** Runs one statement from the database `postgres`, since nobody may sit in a template while it is copied. */
async function administer(template: string, statement: string): Promise<void> {
  const address = new URL(template)
  address.pathname = '/postgres'
  const session = new pg.Client({ connectionString: address.href })
  await session.connect()
  try {
    await session.query(statement)
  } finally {
    await session.end()
  }
}
