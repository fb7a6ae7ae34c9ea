/** The files that paths name: a folder stands for all files in it, in an order that does not change. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cause } from './causes'

export type ListedFile = { path: string } | { path: string; error: string; cause: Cause }

/** Answers to the documents beside it, for `entente eval`; no document of its own. */
export const GOLD_FILE = 'gold.jsonl'

/**
 * Files named by `paths` and those in named folders, at any depth, by name; hidden ones (a leading full stop) and gold are
 * passed over inside of folders. A path that leads nowhere is listed with what is wrong.
 */
export async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const lists = []
  for (const path of paths) lists.push(await listPath(path, new Set()))
  return lists.flat()
}

/** Whether what was given is an address of the web and no path. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//iu.test(path)
}

async function listPath(path: string, above: ReadonlySet<string>): Promise<ListedFile[]> {
  if (isAddress(path)) return [{ path }]
  try {
    const entry = await stat(path)
    if (entry.isFile()) return [{ path }]
    if (!entry.isDirectory()) return [{ path, error: 'neither a file nor a folder', cause: 'unknown-kind' }]
    const real = await realpath(path)
    if (above.has(real)) return [{ path, error: 'the folder contains itself through a link', cause: 'unreadable' }]
    const names = (await readdir(path)).filter(isRead).sort()
    const lists = []
    for (const name of names) lists.push(await listPath(join(path, name), new Set([...above, real])))
    return lists.flat()
  } catch (error) {
    const lost = path.includes('\uFFFD') ? 'its name is not in UTF-8; rename it' : sayFileError(error)
    return [{ path, error: lost, cause: 'unreadable' }]
  }
}

function isRead(name: string): boolean {
  return !name.startsWith('.') && name !== GOLD_FILE
}

/** What the system says about a file, in plain words. */
export function sayFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ELOOP') return 'the link leads to itself'
  return error instanceof Error ? error.message : String(error)
}
