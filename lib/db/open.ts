import { findDataFolder } from '../boot/root.mjs'
import { closeDb, setDatabaseUrl } from './client'
import { addressOf, joinServer, leaveServer, type Share } from './embedded/server'
import { watchServer } from './embedded/watch'
import { migrateDatabase } from './migrate'

export type OpenOptions = {
  /** Told of every step that may last. */
  onProgress?: (step: string) => void
  /** Told when the embedded server was lost and when it answers again, with its address. */
  onLoss?: () => void
  onReturn?: (url: string) => void
  signal?: AbortSignal
}

export type OpenDatabase = {
  url: string
  /** Whether the server is ours to start and stop. */
  embedded: boolean
  /** Names of the migrations that were applied now. */
  migrated: string[]
  /** Ends our sessions and, when no other Entente uses it, the embedded server. */
  close: () => Promise<void>
}

/**
 * Opens the base: the server of `DATABASE_URL`, or the embedded one, which is started unless it runs. When this returns,
 * the base is migrated, its reference tables are current, and `getDb` and `getPool` work.
 * @throws Error with a sentence for the reader when the base cannot be had
 */
export async function openDatabase(options: OpenOptions = {}): Promise<OpenDatabase> {
  const given = process.env.DATABASE_URL
  return given ? openGiven(given) : openEmbedded(options)
}

async function openGiven(url: string): Promise<OpenDatabase> {
  const migrated = await migrateDatabase(url).catch((error) => {
    throw new Error(`The base at DATABASE_URL (${hidePassword(url)}) cannot be used: ${describe(error)}`)
  })
  setDatabaseUrl(url)
  return { url, embedded: false, migrated, close: closeDb }
}

async function openEmbedded(options: OpenOptions): Promise<OpenDatabase> {
  const folder = findDataFolder()
  let share: Share = await joinServer(folder, options)
  try {
    const url = addressOf(share)
    const migrated = await migrateDatabase(url)
    setDatabaseUrl(url)
    const watch = watchServer(share, folder, {
      onLoss: options.onLoss,
      onReturn: async (next) => {
        share = next
        if (addressOf(next) !== url) {
          await closeDb()
          setDatabaseUrl(addressOf(next))
        }
        options.onReturn?.(addressOf(next))
      },
    })
    const close = async () => {
      await watch.stop()
      await closeDb()
      setDatabaseUrl(undefined)
      await leaveServer(share)
    }
    return { url, embedded: true, migrated, close }
  } catch (error) {
    await leaveServer(share)
    throw error
  }
}

function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function hidePassword(url: string): string {
  return url.replace(/\/\/([^:@/]*):[^@/]*@/, '//$1:…@')
}
