import { appendFile, chmod, cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { chooseAccount } from '../../lib/db/embedded/account'
import { lendCluster } from '../../lib/db/embedded/cluster'
import { homeOfRuntime, type Place } from '../../lib/db/embedded/place'
import { findFreePort } from '../../lib/db/embedded/ports'
import { startPostmaster, stopPostmaster } from '../../lib/db/embedded/postmaster'
import { prepareRuntime } from '../../lib/db/embedded/runtime'
import { joinServer, leaveServer, type Share } from '../../lib/db/embedded/server'
import { awaitSession, describeUrl } from '../../lib/db/embedded/session'
import { writeSettings } from '../../lib/db/embedded/settings'

/** The embedded server carries no replicas until it is told to; what is set by ALTER SYSTEM stands above its settings. */
export async function startPrimary(folder: string): Promise<Share> {
  const share = await joinServer(folder)
  await share.session.query(`ALTER SYSTEM SET wal_level = 'replica'`)
  await share.session.query('ALTER SYSTEM SET max_wal_senders = 4')
  await leaveServer(share)
  return joinServer(folder)
}

export type ReplicaServer = { url: string; start: () => Promise<void>; stop: () => Promise<void> }

/** What of a running server's files belongs to that server alone, or comes to the replica by the stream. */
const OWN = /^(postmaster\.(pid|opts)|pg_wal\/.+|pg_replslot\/.+)$/

/**
 * Copies a running server as `pg_basebackup` does, which does not come with the embedded one, and makes the copy a
 * streaming replica of it on loopback. It is not started yet.
 */
export async function makeReplica({ place: primary, session }: Share, data: string): Promise<ReplicaServer> {
  const slot = 'replica'
  await session.query('SELECT pg_create_physical_replication_slot($1, true)', [slot])
  const place: Place = { ...primary, data, cluster: path.join(data, 'postgres'), port: await findFreePort() }
  await mkdir(data, { recursive: true })
  await chmod(data, 0o755)
  await copyFiles(session, primary.cluster, place.cluster)
  const source = `host=127.0.0.1 port=${primary.port} user=${primary.user} password=${primary.password}`
  await appendFile(
    path.join(place.cluster, 'postgresql.auto.conf'),
    `primary_conninfo = '${source}'\nprimary_slot_name = '${slot}'\n`,
  )
  await writeFile(path.join(place.cluster, 'standby.signal'), '')
  const account = chooseAccount(primary.cluster)
  if (account) await lendCluster(place.cluster, account)
  const runtime = await prepareRuntime(account, homeOfRuntime(primary))
  return {
    url: describeUrl(place, 'entente'),
    async start() {
      await writeSettings(place, account)
      const { readEnd } = await startPostmaster(place, account, runtime)
      await (await awaitSession(place, readEnd, 30_000)).end()
    },
    stop: () => stopPostmaster(place, account, runtime),
  }
}

async function copyFiles(session: pg.Client, from: string, to: string): Promise<void> {
  await session.query(`SELECT pg_backup_start('replica', true)`)
  await cp(from, to, { recursive: true, filter: (source) => !OWN.test(path.relative(from, source)) })
  const { rows } = await session.query<{ label: string }>(
    'SELECT labelfile AS label FROM pg_backup_stop(wait_for_archive => false)',
  )
  await writeFile(path.join(to, 'backup_label'), rows[0]?.label ?? '')
  await chmod(to, 0o700)
}
