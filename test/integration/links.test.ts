import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPool } from '../../lib/db/client'
import { addLink } from '../../lib/jobs/add-input'
import { createJob } from '../../lib/jobs/create-job'
import { readJob } from '../../lib/jobs/read-job'
import { runJob } from '../../lib/jobs/run-job'
import { startJob } from '../../lib/jobs/start-job'
import { provideBase } from './base'
import { type RudeServer, say, serve } from './rude-server'

provideBase()

const TEXT = 'President Kassym-Jomart Tokayev received the President of Serbia Aleksandar Vucic in Astana. '
let words = TEXT.repeat(8)
let site: RudeServer
/** What each request for the page was conditional on. */
const conditions: (string | undefined)[] = []

beforeAll(async () => {
  site = await serve({
    '/a.txt': (request, response) => {
      const tag = `"${words.length}"`
      conditions.push(request.headers['if-none-match'])
      const same = request.headers['if-none-match'] === tag
      say(same ? 304 : 200, { etag: tag, 'content-type': 'text/plain' }, same ? '' : words)(request, response)
    },
    '/private': say(200, {}, words),
    '/robots.txt': say(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /private'),
  })
  process.env.ENTENTE_ALLOW_HOSTS = site.host
})

afterAll(async () => {
  delete process.env.ENTENTE_ALLOW_HOSTS
  await site.close()
})

/** A job that reads these addresses, done. */
async function read(...addresses: string[]) {
  const job = await createJob({ owner: 'tester', kind: 'links', title: 'links' })
  for (const address of addresses) await addLink(job, address)
  await startJob(job)
  await getPool().query('UPDATE sites SET next_at = NULL')
  await runJob(job, { signal: new AbortController().signal })
  return readJob(job)
}

test('a page is stored once, is not sent again while it stays the same, and becomes a new version when it changes', async () => {
  const page = `${site.origin}/a.txt`
  expect(await read(page)).toMatchObject({ state: 'done', done: 1, counts: { added: 1 } })
  expect(await read(page)).toMatchObject({ state: 'done', done: 1, counts: { unchanged: 1 } })
  const [before, after] = [`"${words.length}"`, `"${words.length + TEXT.length}"`]
  words += TEXT
  expect(await read(page)).toMatchObject({ state: 'done', done: 1, counts: { updated: 1 } })
  expect(await read(page)).toMatchObject({ state: 'done', done: 1, counts: { unchanged: 1 } })
  expect(conditions).toEqual([undefined, before, before, after])
  const { rows } = await getPool().query('SELECT text FROM articles')
  expect(rows).toEqual([{ text: words }])
})

test('each address that cannot be read says why, and no other suffers', async () => {
  const outside = ['http://127.0.0.1:1/', 'http://[::1]/', 'http://169.254.169.254/', 'ftp://example.org/', 'nonsense']
  const job = await read(...outside, `${site.origin}/gone`, `${site.origin}/private`)
  expect(job).toMatchObject({ state: 'done', done: 7, counts: { rejected: 5, failed: 2 } })
  expect(job?.causes).toEqual(
    expect.arrayContaining([
      { cause: 'forbidden-address', outcome: 'rejected', count: 5 },
      { cause: 'http-status', outcome: 'failed', count: 1 },
      { cause: 'robots', outcome: 'failed', count: 1 },
    ]),
  )
})
