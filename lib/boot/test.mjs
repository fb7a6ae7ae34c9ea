import './check-node.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './root.mjs'
import { runNode } from './run.mjs'
import { listenForStop } from './signals.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

const { signal, status } = listenForStop()
const reports = mkdtempSync(path.join(os.tmpdir(), 'entente-reports-'))
/** @type {Count} */
const total = { passed: 0, failed: 0 }
const whole = !process.argv.includes('--check')
try {
  await ensureInstalled({ signal })
  await ensureGenerated({ signal })
  await Promise.all([
    checkStep('types', () => runModule('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
    checkStep('format and lint', () =>
      runModule('@biomejs/biome/bin/biome', ['check', '--no-errors-on-unmatched', '.']),
    ),
    runTests(['unit', 'golden', 'arch']),
    ...(whole ? [checkStep('build', () => ensureBuilt({ signal }))] : []),
  ])
  if (whole) {
    await checkStep('a browser to test with', async () => {
      process.env.ENTENTE_CHROMIUM = await findBrowser()
    })
    // some wait mostly for the base, others for their browsers, each with a server and a base of its own
    const browsing = process.env.ENTENTE_CHROMIUM ? ['1/2', '2/2'].map((part) => runTests(['e2e'], part)) : []
    await Promise.all([...browsing, runTests(['integration']), runTests(['faults'])])
  }
} catch (error) {
  total.failed += 1
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error)
} finally {
  rmSync(reports, { recursive: true, force: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = signal.aborted ? status() : Number(total.failed > 0)

/**
 * A step that either holds or does not, counted as one test.
 * @param {string} name
 * @param {() => Promise<unknown>} work
 */
async function checkStep(name, work) {
  try {
    await work()
    total.passed += 1
    console.log(`✓ ${name}`)
  } catch (error) {
    if (signal.aborted) throw error
    total.failed += 1
    console.error(`✗ ${name}\n${error instanceof Error ? error.message : error}`)
  }
}

/**
 * @param {string} script inside node_modules
 * @param {string[]} args
 */
function runModule(script, args) {
  return runNode([path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, signal })
}

/**
 * Runs the named groups of tests and adds up what their report says.
 * @param {string[]} projects
 * @param {string} [part] which of how many parts, as in `1/2`; all of them where it is not given
 */
async function runTests(projects, part) {
  const report = path.join(reports, `${[...projects, ...(part ? [part.replace('/', '-')] : [])].join('-')}.json`)
  const args = [
    path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--passWithNoTests',
    ...(part ? [`--shard=${part}`] : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const code = await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    signal.addEventListener('abort', () => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (value) => resolve(value ?? 1))
  })
  signal.throwIfAborted()
  const count = readReport(report)
  // A run may fail without a failed test: an error in a setup, or one that nobody awaited.
  if (code !== 0 && count.failed === 0) count.failed = 1
  total.passed += count.passed
  total.failed += count.failed
}

/**
 * @param {string} file
 * @returns {Count}
 */
function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    // A file that cannot even be loaded has no tests to fail, and counts as one.
    const broken = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
