import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { watchFolder } from '../../lib/jobs/watch-folder'
import { provideBase } from './base'

provideBase()

type Watched = {
  folder: string
  outside: string
  seen: string[]
  untilSeen: (name: string, times?: number) => Promise<void>
}

/** Reads what comes into a new folder while `act` puts it there. */
async function watching(act: (watched: Watched) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'entente-watch-'))
  const [folder, outside] = [path.join(parent, 'in'), path.join(parent, 'out')]
  await mkdir(folder)
  await mkdir(outside)
  await writeFile(path.join(folder, 'before.txt'), 'It was there before anybody watched.')
  const stopping = new AbortController()
  const seen: string[] = []
  let ready = () => {}
  const watched = new Promise<void>((resolve) => {
    ready = resolve
  })
  const untilSeen = async (name: string, times = 1) => {
    while (seen.filter((path) => path === name).length < times) await sleep(20)
  }
  const watch = watchFolder(folder, {
    ...{ signal: stopping.signal, settled: 300, onReady: ready },
    onFile: async (file) => {
      await ingestPaths([file])
      seen.push(path.relative(folder, file))
    },
    onError: (error) => {
      throw error
    },
  })
  try {
    await watched
    await act({ folder, outside, seen, untilSeen })
  } finally {
    stopping.abort()
    await watch
    await rm(parent, { recursive: true, force: true })
  }
}

async function listTexts(): Promise<string[]> {
  const { rows } = await getPool().query<{ text: string }>('SELECT text FROM articles ORDER BY text')
  return rows.map(({ text }) => text)
}

it('reads what is there, what comes, half-written, moved and changed', async () => {
  await watching(async ({ folder, outside, seen, untilSeen }) => {
    await untilSeen('before.txt')
    // a file that is written slowly ends up whole
    const slow = path.join(folder, 'slow.txt')
    await writeFile(slow, 'It is written ')
    for (const word of ['bit ', 'by ', 'bit.']) {
      await sleep(60)
      await appendFile(slow, word)
    }
    // one that is moved in from elsewhere, under a name of its own
    await writeFile(path.join(outside, 'elsewhere.txt'), 'It was written elsewhere.')
    await rename(path.join(outside, 'elsewhere.txt'), path.join(folder, 'moved.txt'))
    // one that a browser is still loading, and gives its name at the end
    await writeFile(path.join(folder, 'loaded.txt.part'), 'It came from far.')
    await untilSeen('slow.txt')
    await rename(path.join(folder, 'loaded.txt.part'), path.join(folder, 'loaded.txt'))
    await mkdir(path.join(folder, 'deep', 'er'), { recursive: true })
    await writeFile(path.join(folder, 'deep', 'er', 'line\nbreak.txt'), 'It lies deep.')
    await symlink(path.join(outside, 'nowhere.txt'), path.join(folder, 'broken.txt'))
    for (const name of ['moved.txt', 'loaded.txt', path.join('deep', 'er', 'line\nbreak.txt')]) await untilSeen(name)
    await writeFile(path.join(folder, 'moved.txt'), 'It was written anew.')
    await untilSeen('moved.txt', 2)
    await rm(slow)
    expect(seen.some((name) => name.endsWith('.part'))).toBe(false)
  })
  expect(await listTexts()).toEqual([
    ...['It came from far.', 'It is written bit by bit.', 'It lies deep.'],
    ...['It was there before anybody watched.', 'It was written anew.'],
  ])
})

it('says that there is no such folder', async () => {
  const options = { signal: new AbortController().signal, onFile: async () => {}, onError: () => {} }
  await expect(watchFolder(path.join(os.tmpdir(), 'entente-no-such-folder'), options)).rejects.toThrow('ENOENT')
})
