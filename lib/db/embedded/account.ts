import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The system account that the server runs under; `null` is our own. */
export type Account = { uid: number; gid: number } | null

/** Accounts without rights that a Unix system has by custom, the best first. */
const POWERLESS = ['nobody', 'daemon', 'bin']

/**
 * PostgreSQL refuses to run as root, so root lends it the account that owns the cluster, or for a new one an account
 * without rights. It must stand in the system's list, since initdb asks for its name.
 */
export function chooseAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = findPowerless()
  if (!account) {
    throw new Error(
      'PostgreSQL cannot run as root, and this system has no account "nobody". Give DATABASE_URL instead.',
    )
  }
  return account
}

function findPowerless(): Account {
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of POWERLESS) {
    const [, , uid, gid] = rows.find((row) => row.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return null
}

/** Whether the account may pass through every folder down to `folder`, by owner, group and mode. */
export function canReach(folder: string, account: Account): boolean {
  if (!account) return true
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const stat = statSync(current, { throwIfNoEntry: false })
    if (stat) {
      const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001
      if ((stat.mode & bit) === 0) return false
    }
    if (current === path.dirname(current)) return true
  }
}
