import { mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { withLock } from '../../boot/lock.mjs'
import { chooseAccount } from './account'
import { createCluster, lendCluster, retireCluster } from './cluster'
import { homeOfRuntime, inventPlace, type Place, readPlace, writePlace } from './place'
import { findFreePort } from './ports'
import { findPostmaster, startPostmaster, stopPostmaster } from './postmaster'
import { prepareRuntime } from './runtime'
import { awaitSession, describeUrl, ensureDatabase, isDeserted, markPresence, openSession } from './session'
import { writeSettings } from './settings'

/** How long a server may recover after a crash before we give up, in milliseconds. */
const PATIENCE_MS = 120_000
/** A server that was killed holds its shared memory until its last child has noticed; starts are tried this often. */
const START_TRIES = 20

/** Our share in the running server. The server stops when the last share is given back. */
export type Share = {
  place: Place
  /** The session that marks our presence; it ends when the server does. */
  session: pg.Client
}

export type JoinOptions = { onProgress?: (step: string) => void; signal?: AbortSignal }

/** Starts the embedded server of a data folder, or joins it when it runs already. */
export async function joinServer(folder: string, options: JoinOptions = {}): Promise<Share> {
  makeFolder(folder)
  const data = realpathSync(folder)
  return withLock(
    lockOf(data),
    async () => {
      const place = await ensureServer(data, options)
      const session = await openSession(place)
      await markPresence(session)
      await ensureDatabase(session, 'entente')
      return { place, session }
    },
    {
      onWait: (pid) => options.onProgress?.(`Waiting for another Entente (process ${pid}) to prepare the base`),
      signal: options.signal,
    },
  )
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const why =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'a file stands in its way'
        : error instanceof Error
          ? error.message
          : String(error)
    throw new Error(`The folder of the base, ${folder}, cannot be made: ${why}. ENTENTE_DATA names another one.`)
  }
}

/** Gives our share back, and stops the server when nobody else has one. @returns whether it was stopped */
export async function leaveServer({ place, session }: Share): Promise<boolean> {
  return withLock(lockOf(place.data), async () => {
    await session.end().catch(() => {})
    const last = await openSession(place).catch(() => undefined)
    if (!last) return false
    const deserted = await isDeserted(last)
    await last.end()
    if (!deserted) return false
    const account = chooseAccount(place.cluster)
    await stopPostmaster(place, account, await prepareRuntime(account, homeOfRuntime(place)))
    return true
  })
}

/** The address of one of the server's databases. */
export function addressOf(share: Share, database = 'entente'): string {
  return describeUrl(share.place, database)
}

function lockOf(data: string): string {
  return path.join(data, 'postgres.lock')
}

async function ensureServer(data: string, { onProgress }: JoinOptions): Promise<Place> {
  const known = await readPlace(data)
  if (known && (await isRunning(known))) return known
  const place = known ?? (await inventPlace(data, await findFreePort()))
  const account = chooseAccount(place.cluster)
  const runtime = await prepareRuntime(account, homeOfRuntime(place))
  // A server that runs and yet takes neither our port nor our password is the leftover of a folder that was removed.
  await stopPostmaster(place, account, runtime)
  if (!known) {
    onProgress?.(`Making a new base in ${path.dirname(place.cluster)}`)
    await retireCluster(place)
  }
  await createCluster(place, account, runtime)
  if (account) await lendCluster(place.cluster, account)
  place.port = await findFreePort(place.port)
  await writePlace(place)
  await startServer(place, () => startPostmaster(place, account, runtime))
  return place
}

async function startServer(place: Place, start: () => ReturnType<typeof startPostmaster>): Promise<void> {
  for (let tries = 1; ; tries++) {
    await writeSettings(place, chooseAccount(place.cluster))
    const { readEnd } = await start()
    try {
      await (await awaitSession(place, readEnd, PATIENCE_MS)).end()
      return
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (/could not bind|address already in use/i.test(message)) {
        place.port = await findFreePort()
        await writePlace(place)
      } else if (tries >= START_TRIES || !/shared memory block|still in use|lock file/i.test(message)) {
        throw new Error(`The embedded PostgreSQL did not start: ${message}`)
      }
      await sleep(250)
    }
  }
}

/** Whether the server runs and takes our password on our port, now or once it has recovered. */
async function isRunning(place: Place): Promise<boolean> {
  const postmaster = await findPostmaster(place.cluster)
  if (!postmaster || postmaster.port !== place.port) return false
  const readEnd = async () => ((await findPostmaster(place.cluster)) ? undefined : 'it ended')
  const session = await awaitSession(place, readEnd, PATIENCE_MS).catch(() => undefined)
  await session?.end()
  return session !== undefined
}
