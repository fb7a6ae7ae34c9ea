import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askedColumns, readColumnMap } from '../../lib/cli/commands/column-argument'
import { getPool } from '../../lib/db/client'
import { findColumns, saveColumns } from '../../lib/ingest/column-maps'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { provideBase } from './base'

provideBase()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-columns-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('columns that were named once are known for the next table with that head', async () => {
  const [one, two] = [join(folder, 'one.csv'), join(folder, 'two.csv')]
  await writeFile(one, 'Kopf;Inhalt\nTalks;The first report.\n')
  await writeFile(two, ' kopf ;INHALT\nTalks;The second report.\n')
  expect(await ingestPaths([one])).toMatchObject({ failed: 1, rejected: 0, added: 0 })

  const asked = readColumnMap('text=Inhalt,title=Kopf')
  if ('wrong' in asked) throw new Error(asked.wrong)
  expect(await ingestPaths([one], { findColumns: askedColumns(asked.columns) })).toMatchObject({ added: 1, failed: 0 })
  expect(await ingestPaths([two])).toMatchObject({ added: 1, failed: 0 })
  const { rows } = await getPool().query('SELECT title, text FROM articles ORDER BY text')
  expect(rows).toEqual([
    { title: 'Talks', text: 'The first report.' },
    { title: 'Talks', text: 'The second report.' },
  ])
})

it('what is said later holds, in the spelling of the table at hand', async () => {
  const head = ['A', 'B b', 'c']
  await saveColumns(getPool(), head, { text: 'A' })
  await saveColumns(getPool(), head, { text: 'b B'.split(' ').reverse().join(' '), title: 'C' })
  expect(await findColumns(getPool(), ['a', 'bB', 'C'])).toEqual({ text: 'bB', title: 'C' })
  expect(await findColumns(getPool(), ['a', 'bB'])).toBeNull()
  await expect(saveColumns(getPool(), head, { text: 'D' })).rejects.toThrow('no column "D"')
})

it('an argument that names no field, no column or no text says so', () => {
  expect(readColumnMap('text=A=B, title = C')).toEqual({ columns: { text: 'A=B', title: 'C' } })
  expect(readColumnMap('words=A')).toEqual({ wrong: expect.stringContaining('"words" is no field') })
  expect(readColumnMap('text=')).toEqual({ wrong: expect.stringContaining('no column') })
  expect(readColumnMap('title=A')).toEqual({ wrong: expect.stringContaining('text=NAME') })
})
