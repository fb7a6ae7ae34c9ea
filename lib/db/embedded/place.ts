import { createHash, randomBytes } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { access, chmod, constants, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Account, canReach, chooseAccount } from './account'

/** What a data folder remembers about its cluster, in `postgres.json`, for the owner's eyes only. */
export type Place = {
  /** Where the cluster's files are. */
  cluster: string
  /** The data folder this was written for: a copied folder must not share the original's cluster. */
  data: string
  user: string
  password: string
  port: number
}

/** The file in a data folder that leads to its cluster. */
export function pointerOf(data: string): string {
  return path.join(data, 'postgres.json')
}

/** Reads where the cluster of a data folder is. `undefined` when there is none yet, or when it was another folder's. */
export async function readPlace(data: string): Promise<Place | undefined> {
  const words = await readFile(pointerOf(data), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (words === undefined) return undefined
  const place: Place = JSON.parse(words)
  if (place.data === data) return place
  const inside = path.relative(place.data, place.cluster)
  // Moved or copied together with its cluster, which lies inside.
  if (!inside.startsWith('..')) return { ...place, data, cluster: path.join(data, inside) }
  const original = await readFile(pointerOf(place.data), 'utf8').catch(() => undefined)
  const isCopy = original !== undefined && JSON.parse(original).cluster === place.cluster
  return isCopy ? undefined : { ...place, data }
}

/** Writes the pointer whole or not at all. */
export async function writePlace(place: Place): Promise<void> {
  const file = pointerOf(place.data)
  const draft = `${file}.new`
  await writeFile(draft, `${JSON.stringify(place, null, 2)}\n`, { mode: 0o600 })
  await chmod(draft, 0o600)
  await rename(draft, file)
}

/**
 * The folder in which to keep the cluster of a data folder: the data folder itself, or, when root's account for the
 * server cannot reach it, a folder of the system named after it.
 */
export async function chooseHome(data: string, account: Account): Promise<string> {
  if (canReach(data, account)) return data
  const name = createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 12)
  for (const base of ['/var/lib', os.tmpdir()]) {
    if (!existsSync(base) || !canReach(base, account)) continue
    const home = path.join(base, 'entente', name)
    try {
      await mkdir(home, { recursive: true, mode: 0o755 })
      await access(home, constants.W_OK)
      // In a folder that all may write to, somebody else may have been there first.
      if ((await stat(path.dirname(home))).uid === process.getuid?.()) return home
    } catch {
      // A system without a writable /var/lib: the next base will do.
    }
  }
  throw new Error(
    `No folder for the base can be reached by the account that PostgreSQL runs under (uid ${account?.uid}). ` +
      'Set ENTENTE_DATA to a folder that others may enter, or give DATABASE_URL.',
  )
}

/** Where to copy PostgreSQL's programs to if they must be: beside the cluster, or once for all clusters of the system. */
export function homeOfRuntime(place: Place): string {
  const home = path.dirname(place.cluster)
  return home === place.data ? home : path.dirname(home)
}

/** A new place for the cluster of a data folder. */
export async function inventPlace(data: string, port: number): Promise<Place> {
  const cluster = path.join(await chooseHome(data, chooseAccount(path.join(data, 'postgres'))), 'postgres')
  return { cluster, data, user: 'entente', password: randomBytes(24).toString('base64url'), port }
}
