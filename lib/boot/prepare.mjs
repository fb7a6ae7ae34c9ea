import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'

/**
 * Makes a bare clone ready to run TypeScript: packages, database client, and a loader for `.ts` files.
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function prepareProject(options = {}) {
  await ensureInstalled(options)
  await ensureGenerated(options)
  const { register } = await import('tsx/esm/api')
  register()
}
