import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Command } from '../../lib/cli/command'
import { feedsCommand } from '../../lib/cli/commands/feeds'
import { ingestCommand } from '../../lib/cli/commands/ingest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { type RudeServer, say, serve } from './rude-server'

provideBase()

const TEXT = 'President Kassym-Jomart Tokayev received the President of Serbia Aleksandar Vucic in Astana. '.repeat(8)
const RSS = `<rss version="2.0"><channel><title>The \u001b[31mCourier</title>
  <item><guid>a</guid><link>/a</link><description>${TEXT}</description></item></channel></rss>`

let site: RudeServer
beforeAll(async () => {
  site = await serve({
    '/feed': say(200, { 'content-type': 'application/rss+xml' }, RSS),
    '/page': say(200, {}, '<!doctype html><title>No feed</title>'),
    '/report.txt': say(200, { 'content-type': 'text/plain; charset=utf-8' }, TEXT),
  })
  process.env.ENTENTE_ALLOW_HOSTS = site.host
})

afterAll(async () => {
  delete process.env.ENTENTE_ALLOW_HOSTS
  await site.close()
})

beforeEach(() => getPool().query('UPDATE sites SET next_at = NULL'))

async function run(command: Command, ...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const [out, err] = [stdout.toArray(), stderr.toArray()]
  const status = await command.run(args, { stdin: Readable.from(['']), stdout, stderr })
  stdout.end()
  stderr.end()
  return { status, out: Buffer.concat(await out).toString(), err: Buffer.concat(await err).toString() }
}

test('a feed from its first day to its last', async () => {
  const feed = `${site.origin}/feed`
  expect(await run(feedsCommand, 'list')).toEqual({ status: 0, out: 'No feed is followed.\n', err: '' })
  const added = await run(feedsCommand, 'add', feed, `${site.origin}/page`)
  expect(added).toMatchObject({ status: 1, err: expect.stringContaining('/page is no feed and no sitemap') })
  // nothing of another's words moves the cursor of this terminal
  expect(added.out).not.toContain('\u001b')
  const id = added.out.slice(0, 10)
  expect(added.out).toMatch(/^[0-9a-f]{10} {2}The .*Courier\n$/u)
  expect((await run(feedsCommand, 'add', feed)).out).toContain('(followed already)')
  expect((await run(feedsCommand, 'visit')).out).toMatch(/1 entries, 1 new or changed; job [a-z0-9]{10} reads them/u)
  expect((await run(feedsCommand, 'visit')).out).toBe('No feed is due.\n')
  expect((await run(feedsCommand, 'visit', id)).out).toContain('1 entries, 0 new or changed\n')
  expect((await run(feedsCommand, 'pause', feed)).out).toContain(': paused\n')
  const listed = await run(feedsCommand, 'list')
  expect(listed.out).toContain(' · paused')
  expect(listed.out).not.toContain('\u001b')
  expect(JSON.parse((await run(feedsCommand, 'list', '--json')).out)).toMatchObject([{ id, url: feed, paused: true }])
  expect((await run(feedsCommand, 'resume', id)).out).toContain(': resumed\n')
  expect((await run(feedsCommand, 'remove', id)).out).toContain(': removed\n')
  expect(await run(feedsCommand, 'remove', id)).toEqual({ status: 1, out: '', err: `There is no feed "${id}".\n` })
})

test.each([[], ['follow'], ['add'], ['pause'], ['list', 'a'], ['list', '--wrong']])(
  'wrong use: %s %s',
  async (...args) => {
    expect(await run(feedsCommand, ...args.filter((word) => word !== undefined))).toMatchObject({ status: 2, out: '' })
  },
)

test('addresses are read as files are', async () => {
  const addresses = ['/report.txt', '/gone'].map((path) => site.origin + path)
  const read = await run(ingestCommand, ...addresses, 'http://127.0.0.1:1/')
  expect(read.status).toBe(1)
  expect(read.out).toMatch(/^3 read: 1 added, 0 updated, 0 unchanged, 2 failed/u)
  expect(read.err).toContain(`${site.origin}/gone: ${site.host} answers 404: there is no such page`)
  expect(read.err).toContain('http://127.0.0.1:1/: 127.0.0.1 is an address of this machine')
  await getPool().query('UPDATE sites SET next_at = NULL')
  expect((await run(ingestCommand, addresses[0] ?? '')).out).toContain('1 read: 0 added, 0 updated, 1 unchanged')
  const { rows } = await getPool().query('SELECT origin FROM articles WHERE origin = $1', [addresses[0]])
  expect(rows).toHaveLength(1)
})
