import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { showStep } from './progress.mjs'
import { ROOT } from './root.mjs'
import { runNode } from './run.mjs'

const SCHEMA = path.join(ROOT, 'prisma', 'schema.prisma')
const CLIENT = path.join(ROOT, 'lib', 'db', 'generated')
const STAMP = path.join(CLIENT, '.stamp')

/**
 * Generates the Prisma client when the schema or Prisma has changed since the last time.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureGenerated({ signal } = {}) {
  if (isGenerated()) return
  await withLock(
    path.join(ROOT, '.entente', 'generate.lock'),
    async () => {
      if (isGenerated()) return
      await showStep('Generating the database client', () => generateClient(signal))
      writeFileSync(STAMP, describeSource())
    },
    { signal },
  )
}

function isGenerated() {
  const made = existsSync(STAMP) && existsSync(path.join(CLIENT, 'client.ts'))
  return made && readFileSync(STAMP, 'utf8') === describeSource()
}

function describeSource() {
  const prisma = path.join(ROOT, 'node_modules', 'prisma', 'package.json')
  const version = JSON.parse(readFileSync(prisma, 'utf8')).version
  return `${createHash('sha256').update(readFileSync(SCHEMA)).digest('hex')} ${version}\n`
}

/** @param {AbortSignal | undefined} signal */
async function generateClient(signal) {
  const env = {
    ...process.env,
    // Generating asks for no schema engine, yet Prisma would fetch its binary; any program that exists keeps it from that.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  await runNode([path.join('node_modules', 'prisma', 'build', 'index.js'), 'generate'], { cwd: ROOT, env, signal })
}
