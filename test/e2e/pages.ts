import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../lib/boot/browser.mjs'
import { startEntente } from '../start-entente'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages are served. */
    pagesUrl: string
    /** The program of a Chromium. */
    chromiumPath: string
  }
}

/** The real thing for all browser tests: `npm start` on a base of its own with the sample corpus. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', await findBrowser())
  const entente = await startEntente({ sample: true })
  project.provide('pagesUrl', entente.url)
  return entente.remove
}
