/** Tells of the files of a folder, those that are there and those that come, once each is written to its end. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { watch } from 'chokidar'
import { GOLD_FILE } from '../ingest/list-files'

export type FolderWatch = {
  signal: AbortSignal
  /** Of a file that came or changed; one after the other, and never of one that has gone meanwhile. */
  onFile: (path: string) => Promise<void>
  /** From now on nothing that comes is missed; files that were there before are told of in their turn. */
  onReady?: () => void
  onError: (error: Error) => void
  /** Milliseconds in which a file must not grow before it is taken to be whole. */
  settled?: number
}

const SETTLED_MS = 1_500
/** What programs call a file while they write it. */
const UNFINISHED = /\.(part|partial|crdownload|download|tmp|temp|swp)$|^~|~$/iu

/** Watches until `signal` stops it. @throws Error where there is no such folder */
export async function watchFolder(folder: string, options: FolderWatch): Promise<void> {
  const { signal, onFile, onReady, onError, settled = SETTLED_MS } = options
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is no folder`)
  const waiting = new Set<string>()
  let work: Promise<void> | undefined
  const drain = async () => {
    for (const path of waiting) {
      if (signal.aborted) return
      waiting.delete(path)
      if (await stat(path).catch(() => undefined)) await onFile(path)
    }
  }
  const begin = () => {
    work ??= drain().finally(() => {
      work = undefined
      if (waiting.size > 0 && !signal.aborted) begin()
    })
  }
  const add = (path: string) => {
    waiting.add(path)
    begin()
  }
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && isPassedOver(basename(path)),
    awaitWriteFinish: { stabilityThreshold: settled, pollInterval: Math.min(100, settled) },
  })
  watcher.on('add', add).on('change', add)
  watcher.on('error', (error) => onError(error instanceof Error ? error : new Error(String(error))))
  watcher.on('ready', () => onReady?.())
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await watcher.close()
  await work
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === GOLD_FILE || UNFINISHED.test(name)
}
