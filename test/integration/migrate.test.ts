import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { migrateDatabase } from '../../lib/db/migrate'
import { provideBase } from './base'

const base = provideBase()
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'entente-migrations-'))
  await getPool().query('DELETE FROM "_prisma_migrations"')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

const readRows = async () =>
  (
    await getPool().query(
      'SELECT migration_name AS name, applied_steps_count AS steps FROM "_prisma_migrations" ORDER BY 1',
    )
  ).rows

describe('migrations', () => {
  it('are applied once and in order, also by two at once', async () => {
    write('2_second', 'INSERT INTO probe VALUES (2)')
    write('1_first', 'CREATE TABLE probe (n int)')
    const done = await Promise.all([migrateDatabase(base.url, folder), migrateDatabase(base.url, folder)])
    expect(done.flat()).toEqual(['1_first', '2_second'])
    expect(await readRows()).toEqual([
      { name: '1_first', steps: 1 },
      { name: '2_second', steps: 1 },
    ])
  })

  it('leave nothing behind when one fails', async () => {
    write('3_third', 'CREATE TABLE half (n int); SELECT 1 / 0')
    await expect(migrateDatabase(base.url, folder)).rejects.toThrow('3_third failed: division by zero')
    expect((await getPool().query(`SELECT to_regclass('half') AS half`)).rows).toEqual([{ half: null }])
    expect(await readRows()).toHaveLength(2)
    rmSync(path.join(folder, '3_third'), { recursive: true })
  })

  it('are refused when an applied one was changed', async () => {
    write('2_second', 'INSERT INTO probe VALUES (3)')
    await expect(migrateDatabase(base.url, folder)).rejects.toThrow('2_second was changed')
  })

  it('are refused when the base is newer', async () => {
    rmSync(path.join(folder, '2_second'), { recursive: true })
    await expect(migrateDatabase(base.url, folder)).rejects.toThrow('made by a newer Entente')
  })
})
