import { existsSync } from 'node:fs'
import { chmod, chown, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Account } from './account'
import type { Place } from './place'
import { describeSpawn, runProgram } from './programs'
import type { Runtime } from './runtime'

/**
 * Where letters end and how they are lowered must be known for all scripts, or search would not find «Сербия»; order is
 * by code point. The first of these that the system has is taken for what PostgreSQL still asks the C library.
 */
const CTYPES = process.platform === 'darwin' ? ['en_US.UTF-8', 'C'] : ['C.UTF-8', 'en_US.UTF-8', 'C']

/** Makes the cluster's files if they are not there: in a folder of their own first, so that half a cluster never counts. */
export async function createCluster(place: Place, account: Account, runtime: Runtime): Promise<void> {
  const home = path.dirname(place.cluster)
  await removeDrafts(home)
  if (existsSync(path.join(place.cluster, 'PG_VERSION'))) return checkVersion(place.cluster, runtime)
  const draft = path.join(home, `postgres.new-${process.pid}`)
  let failure: unknown
  for (const ctype of CTYPES) {
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { mode: 0o700 })
    if (account) await chown(draft, account.uid, account.gid)
    try {
      await initialise(draft, place, ctype, account, runtime)
      await rm(place.cluster, { recursive: true, force: true })
      await rename(draft, place.cluster)
      return
    } catch (error) {
      failure = error
      await rm(draft, { recursive: true, force: true })
      if (!(error instanceof Error && /locale/i.test(error.message))) break
    }
  }
  throw new Error(`The base could not be made in ${home}: ${failure instanceof Error ? failure.message : failure}`)
}

/**
 * Makes room for a new cluster where an old one lies whose password is lost. One inside the data folder is put aside;
 * one in a folder of the system is removed, for the data folder that it belonged to has been.
 */
export async function retireCluster(place: Place): Promise<void> {
  if (!existsSync(place.cluster)) return
  const isInside = path.dirname(place.cluster) === place.data
  if (isInside) await rename(place.cluster, `${place.cluster}.old-${Date.now()}`)
  else await rm(place.cluster, { recursive: true })
}

async function initialise(draft: string, place: Place, ctype: string, account: Account, runtime: Runtime) {
  const secret = `${draft}.secret`
  await writeFile(secret, `${place.password}\n`, { mode: 0o600 })
  if (account) await chown(secret, account.uid, account.gid)
  const args = [
    `--pgdata=${draft}`,
    `--username=${place.user}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--text-search-config=simple',
    '--no-instructions',
  ]
  await runProgram(path.join(runtime.bin, 'initdb'), args, describeSpawn(account, draft))
  await rm(secret)
  const settings = path.join(draft, 'postgresql.conf')
  await writeFile(settings, `${await readFile(settings, 'utf8')}\ninclude 'entente.conf'\n`)
}

/** Gives a cluster that root has copied or restored to the account that is to run it. */
export async function lendCluster(cluster: string, account: NonNullable<Account>): Promise<void> {
  if ((await stat(cluster)).uid === account.uid) return
  const names = await readdir(cluster, { recursive: true })
  for (const name of names) await lchown(path.join(cluster, name), account.uid, account.gid)
  await chmod(cluster, 0o700)
  await chown(cluster, account.uid, account.gid)
}

async function removeDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith('postgres.new-')) await rm(path.join(home, name), { recursive: true, force: true })
  }
}

/** A cluster can only be run by the major release that made it. */
async function checkVersion(cluster: string, runtime: Runtime): Promise<void> {
  const made = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (runtime.version.split('.')[0] === made) return
  throw new Error(
    `The base in ${cluster} was made by PostgreSQL ${made}, and this Entente brings ${runtime.version}. ` +
      'Use the Entente that made it, or another folder (ENTENTE_DATA).',
  )
}
