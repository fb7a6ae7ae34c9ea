import path from 'node:path'
import pg from 'pg'
import { ROOT } from '../boot/root.mjs'
import { getDb } from '../db/client'

/** The row of `settings` that says the sample corpus was loaded; deleting its articles later does not bring them back. */
const MARK = 'sample'
/** Key of the advisory lock under which the corpus is loaded, so that two starts at once load it once. */
const SAMPLE_LOCK = 4_701_802

/**
 * Loads the sample corpus into a base that has never had it. A load that was cut short goes on where it stopped,
 * since ingesting the same document twice changes nothing.
 * @returns the number of documents read now, or undefined when there was nothing to do
 */
export async function loadSample(
  url: string,
  options: { onProgress?: (detail: string) => void; signal?: AbortSignal },
): Promise<number | undefined> {
  const db = getDb()
  if (await db.setting.findUnique({ where: { key: MARK } })) return undefined
  const session = new pg.Client({ connectionString: url, application_name: 'entente sample' })
  session.on('error', () => {})
  await session.connect()
  try {
    await session.query('SELECT pg_advisory_lock($1)', [SAMPLE_LOCK])
    if (await db.setting.findUnique({ where: { key: MARK } })) return undefined
    // The engine's tables take a while to compile, and most starts do not need them.
    const { ingestPaths } = await import('../ingest/ingest-paths')
    const summary = await ingestPaths([path.join(ROOT, 'prisma', 'sample')], {
      onProgress: ({ done, total }) => options.onProgress?.(`${done} of ${total} reports`),
      signal: options.signal,
    })
    options.signal?.throwIfAborted()
    for (const { source, message } of summary.errors) console.error(`${source}: ${message}`)
    await db.setting.create({ data: { key: MARK, value: { read: summary.read, loaded: new Date().toISOString() } } })
    return summary.read
  } finally {
    await session.end()
  }
}
