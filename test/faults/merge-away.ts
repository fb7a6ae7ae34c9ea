/**
 * Merges the meetings of a base two by two, and now and then takes the last merge back, until none is left to merge or it
 * is killed: a child of `curation-killed.test.ts`, which gives it the base in `DATABASE_URL`.
 */
import { perform } from '../../lib/curation/perform'
import { closeDb, getPool } from '../../lib/db/client'

const ACTOR = 'child'

/** Live meetings that were never merged, the first two by id. */
const NEXT = `SELECT id, version FROM meetings m WHERE state = 'live'
    AND NOT EXISTS (SELECT FROM meetings other WHERE other.merged_into = m.id) ORDER BY id COLLATE "C" LIMIT 2`

for (let count = 1; ; count++) {
  const { rows } = await getPool().query<{ id: string; version: number }>(NEXT)
  const [into, from] = rows
  if (into === undefined || from === undefined) break
  const versions = { [into.id]: into.version, [from.id]: from.version }
  const request =
    count % 4 === 0
      ? { action: 'undo', last: true }
      : { action: 'merge', into: into.id, from: [from.id], versions, why: `merge ${count}` }
  const outcome = await perform(request, ACTOR)
  if (!outcome.done) throw new Error(JSON.stringify(outcome))
  process.stdout.write(`${outcome.act}\n`)
}
await closeDb()
