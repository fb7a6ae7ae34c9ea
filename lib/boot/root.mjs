import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The folder of the base and of what this machine keeps about it: `ENTENTE_DATA`, else `.entente` in the project. */
export function findDataFolder(env = process.env) {
  return path.resolve(ROOT, env.ENTENTE_DATA || '.entente')
}
