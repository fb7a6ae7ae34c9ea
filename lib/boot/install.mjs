import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { showStep } from './progress.mjs'
import { ROOT } from './root.mjs'
import { runNode } from './run.mjs'

const LOCKFILE = path.join(ROOT, 'package-lock.json')
const MODULES = path.join(ROOT, 'node_modules')
/** Says which lockfile node_modules was made from; `npm ci` removes it first of all, so a killed install leaves none. */
const STAMP = path.join(MODULES, '.entente-stamp')

/**
 * Installs the packages of package-lock.json when node_modules is missing or behind it; two starts at once do it once.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function ensureInstalled({ signal } = {}) {
  if (isInstalled()) return
  const lock = path.join(ROOT, '.entente', 'install.lock')
  const onWait = () => console.error('Waiting for another Entente to install the packages')
  await withLock(
    lock,
    async () => {
      if (isInstalled()) return
      await showStep('Installing packages', () => installPackages(signal))
      writeFileSync(STAMP, describeLock())
    },
    { onWait, signal },
  )
}

function isInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === describeLock()) return true
  if (!agreesWithNpm()) return false
  try {
    writeFileSync(STAMP, describeLock())
  } catch {
    // Installed by somebody else and closed to us: asked again the next time.
  }
  return true
}

function describeLock() {
  const hash = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex')
  return `${hash} ${process.platform} ${process.arch}\n`
}

/** Whether npm's own record of what it installed holds everything that the lockfile asks for on this machine. */
function agreesWithNpm() {
  const record = path.join(MODULES, '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readPackages(record)
  return Object.entries(readPackages(LOCKFILE)).every(([place, wanted]) => {
    if (place === '') return true
    const found = installed[place]
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity
    return wanted.optional === true && !isForUs(wanted)
  })
}

/**
 * @typedef {{ version: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @param {string} file
 * @returns {Record<string, Package>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}

/**
 * Whether an optional package is one of this platform's. Those that name a C library are not decided here.
 * @param {Package} wanted
 */
function isForUs({ os, cpu, libc }) {
  if (!os || libc) return false
  return os.includes(process.platform) && (!cpu || cpu.includes(process.arch))
}

/** @param {AbortSignal | undefined} signal */
async function installPackages(signal) {
  // Development packages are part of it (the build needs them), whatever NODE_ENV the caller lives in.
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const npm = findNpm()
  try {
    if (npm) await runNode([npm, ...args], { cwd: ROOT, signal })
    else await runNode(args, { cwd: ROOT, signal, program: 'npm', shell: process.platform === 'win32' })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Error(`The packages could not be installed:\n${error instanceof Error ? error.message : error}`)
  }
}

/** The script of the npm that started us, or of the one that came with this Node. */
function findNpm() {
  const caller = process.env.npm_execpath ?? ''
  if (/npm-cli\.[cm]?js$/.test(caller) && existsSync(caller)) return caller
  const bin = path.dirname(process.execPath)
  const places = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
  return places.map((place) => path.join(bin, place)).find((file) => existsSync(file))
}
