import { existsSync } from 'node:fs'
import path from 'node:path'
import { showStep } from './progress.mjs'
import { ROOT } from './root.mjs'
import { runNode } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) =>
    path.join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
]

/**
 * A Chromium to test with: the one that ENTENTE_CHROMIUM or CHROME_PATH names, one of this machine, or one that is
 * fetched now.
 * @returns {Promise<string>} its program
 */
export async function findBrowser() {
  for (const name of ['ENTENTE_CHROMIUM', 'CHROME_PATH']) {
    const given = process.env[name]
    if (!given) continue
    if (existsSync(given)) return given
    throw new Error(`${name} is ${given}, and there is no such file`)
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const inPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const found = [...inPath, ...PLACES].find((file) => path.isAbsolute(file) && existsSync(file))
  return found ?? fetchBrowser()
}

async function fetchBrowser() {
  const { chromium } = await import('playwright-core')
  const program = chromium.executablePath()
  if (existsSync(program)) return program
  const script = path.join(ROOT, 'node_modules', 'playwright-core', 'cli.js')
  await showStep('Fetching a Chromium to test with', () => runNode([script, 'install', 'chromium'], { cwd: ROOT }))
  return program
}
