import { spawn } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')

export type PagesServer = { url: string; stop: () => Promise<void> }

/** Serves the pages of a base as `npm start` does, without a worker; the first start builds them. */
export async function startPages(base: string, env: Record<string, string> = {}): Promise<PagesServer> {
  const child = spawn(process.execPath, [path.join(ROOT, 'lib', 'boot', 'start.mjs')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: base,
      PORT: '0',
      ENTENTE_SAMPLE: '0',
      ENTENTE_WORKER: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /Entente is at (http:\S+)/.exec(said)?.[1]
      // A name with two addresses would be looked up for each connection.
      if (address) resolve(address.replace('localhost', '127.0.0.1'))
    })
    gone.then(() => reject(new Error('Entente ended at once')))
  })
  const stop = () => {
    child.kill('SIGTERM')
    return gone
  }
  return { url, stop }
}
