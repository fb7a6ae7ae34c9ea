import { chown, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Account } from './account'
import type { Place } from './place'

/** Megabytes of this machine, or of the container that this process lives in. */
const MEMORY_MB = Math.min(os.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 2 ** 20
/** A sixteenth of it, so that neighbours have room, and at most what the counts of a million meetings take. */
const SHARED_MB = Math.round(Math.min(Math.max(MEMORY_MB / 16, 128), 1024))

/** Settings for one reader on a laptop. They are written anew before every start, so a newer Entente can change them. */
const SETTINGS = [
  "listen_addresses = '127.0.0.1'",
  // TCP only: a socket's path may be too long, and its folder closed to the server's account.
  "unix_socket_directories = ''",
  'max_connections = 100',
  `shared_buffers = '${SHARED_MB}MB'`,
  "work_mem = '16MB'",
  "maintenance_work_mem = '128MB'",
  `effective_cache_size = '${Math.max(Math.round(MEMORY_MB / 2), 512)}MB'`,
  'random_page_cost = 1.1',
  // No replicas: the log need only carry what recovery after a crash asks for.
  'wal_level = minimal',
  'max_wal_senders = 0',
  "max_wal_size = '1GB'",
  // Compiling a query costs more than the queries of a dashboard.
  'jit = off',
  // Parallel workers share memory in /dev/shm, of which a container has only a little.
  'max_parallel_workers_per_gather = 0',
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
  "log_line_prefix = '%m [%p] '",
  'log_checkpoints = off',
]

/** Writes `entente.conf` into the cluster. */
export async function writeSettings(place: Place, account: Account): Promise<void> {
  const file = path.join(place.cluster, 'entente.conf')
  await writeFile(file, `${[...SETTINGS, `port = ${place.port}`].join('\n')}\n`, { mode: 0o600 })
  if (account) await chown(file, account.uid, account.gid)
}
