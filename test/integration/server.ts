import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { addressOf, joinServer, leaveServer } from '../../lib/db/embedded/server'
import { migrateDatabase } from '../../lib/db/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a migrated, empty database, of which each test file takes a copy. */
    templateUrl: string
  }
}

/** One embedded server in a folder of its own for all integration tests; it goes with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-test-'))
  // Root's server runs under another account, which must be able to enter.
  chmodSync(folder, 0o755)
  const share = await joinServer(folder)
  const templateUrl = addressOf(share)
  await migrateDatabase(templateUrl)
  project.provide('templateUrl', templateUrl)
  return async () => {
    await leaveServer(share)
    rmSync(folder, { recursive: true, force: true })
  }
}
