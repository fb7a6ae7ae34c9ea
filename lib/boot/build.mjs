import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { showStep } from './progress.mjs'
import { ROOT } from './root.mjs'
import { runNode } from './run.mjs'

/** What the built pages depend on. */
const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'instrumentation.ts']
const SETTINGS = ['next.config.js', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']
/** Parts of lib that no page is made of. */
const BESIDE = new Set(['generated', 'boot', 'cli', 'embedded', 'evaluate', 'extractors'])
const OUTPUT = path.join(ROOT, '.next')
const STAMP = path.join(OUTPUT, 'entente-stamp')

/**
 * Builds the pages unless they were built from the very same sources; two starts at once build once.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureBuilt({ signal } = {}) {
  const sources = await hashSources()
  if (await isBuilt(sources)) return
  await withLock(
    path.join(ROOT, '.entente', 'build.lock'),
    async () => {
      if (await isBuilt(sources)) return
      await rm(STAMP, { force: true })
      await showStep('Building the pages', () => buildPages(signal))
      await writeFile(STAMP, sources)
    },
    { onWait: () => console.error('Waiting for another Entente to build the pages'), signal },
  )
}

/** @param {string} sources */
async function isBuilt(sources) {
  return existsSync(path.join(OUTPUT, 'BUILD_ID')) && (await readFile(STAMP, 'utf8').catch(() => '')) === sources
}

async function hashSources() {
  const hash = createHash('sha256')
  for (const name of [...SOURCES, ...SETTINGS]) {
    for (const file of await listFiles(path.join(ROOT, name))) {
      hash.update(`${path.relative(ROOT, file)}\0`)
      hash.update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} place a file or a folder, which need not be there
 * @returns {Promise<string[]>} its files in a fixed order, without tests and generated code
 */
async function listFiles(place) {
  if (!existsSync(place)) return []
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return [place]
  const names = entries.map((entry) => entry.name).filter((name) => !BESIDE.has(name) && !/\.test\.tsx?$/.test(name))
  const lists = await Promise.all(names.sort().map((name) => listFiles(path.join(place, name))))
  return lists.flat()
}

/** @param {AbortSignal | undefined} signal */
async function buildPages(signal) {
  // No page may be made from what the base holds on the day of the build, so the build gets no base.
  const { DATABASE_URL: _given, ENTENTE_DATABASE_URL: _own, ...rest } = process.env
  const env = /** @type {NodeJS.ProcessEnv} */ ({ ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  try {
    await runNode([path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], { cwd: ROOT, env, signal })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Error(`The pages could not be built:\n${error instanceof Error ? error.message : error}`)
  }
}
