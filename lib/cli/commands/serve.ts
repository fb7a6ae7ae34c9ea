import { ensureBuilt } from '../../boot/build.mjs'
import { showStep } from '../../boot/progress.mjs'
import { listenForStop } from '../../boot/signals.mjs'
import { type OpenDatabase, openDatabase } from '../../db/open'
import type { Command, CommandIo } from '../command'
import { checkPort, readPort } from '../ports'
import { startWeb, type WebServer } from '../web-child'
import { startWorkerChild, type WorkerChild } from '../worker-child'

const USAGE = `Usage: npm start
       npm run dev

Prepares the base, loads the sample corpus on the first run, builds the pages when their sources have changed, and
serves them. Ctrl-C stops what was started.

  PORT=3000          the port of the pages
  ENTENTE_HOST=…     the address to listen on instead of this machine alone
  ENTENTE_DATA=…     the folder of the base (default: .entente in the project)
  DATABASE_URL=…     a PostgreSQL server to use instead of the embedded one
  DATABASE_REPLICA_URLS=…  streaming replicas of it to read from, with commas between them
  ENTENTE_SAMPLE=0   leave the sample corpus out
  ENTENTE_ALLOW_HOSTS=…  hosts of your own network that links and feeds may lead to
  ENTENTE_CACHE_MB=128  how much of what was answered is kept until something is written; 0 keeps nothing
  ENTENTE_WORKER=0   start no worker beside the pages; "entente worker" is one
`

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serve the pages (this is what "npm start" does)',
  usage: USAGE,
  // It opens the base itself, since it also brings a lost one back.
  needsDatabase: false,
  async run(args, io) {
    const unknown = args.filter((arg) => arg !== '--dev')
    if (unknown.length > 0) {
      io.stderr.write(`serve does not know ${unknown.join(' ')}.\n\n${USAGE}`)
      return 2
    }
    const { signal, status } = listenForStop()
    try {
      await serve({ dev: args.includes('--dev'), port: readPort(process.env.PORT), signal }, io)
      return 0
    } catch (error) {
      if (signal.aborted) return status()
      io.stderr.write(`${error instanceof Error ? error.message : error}\n`)
      return 1
    }
  },
}

type ServeOptions = { dev: boolean; port: number; signal: AbortSignal }

async function serve({ dev, port, signal }: ServeOptions, io: CommandIo): Promise<void> {
  await checkPort(port)
  let web: WebServer | undefined
  let worker: WorkerChild | undefined
  const base: OpenDatabase = await showStep('Opening the base', (tell) =>
    openDatabase({
      signal,
      onProgress: tell,
      onLoss: () => io.stderr.write('The base was lost; bringing it back\n'),
      onReturn: (url) => {
        io.stderr.write('The base is back\n')
        web?.follow(url)
        worker?.follow(url)
      },
    }),
  )
  try {
    await offerSample(base.url, signal)
    if (!dev) await ensureBuilt({ signal })
    signal.throwIfAborted()
    web = await startWeb({ port, dev, url: base.url })
    if (process.env.ENTENTE_WORKER !== '0') worker = startWorkerChild(base.url)
    io.stdout.write(
      `\nEntente is at http://localhost:${web.port}\n` +
        `Ctrl-C stops it${base.embedded ? ', and the base with it unless another Entente uses it' : ''}.\n`,
    )
    const stopped = new Promise<undefined>((resolve) => {
      if (signal.aborted) resolve(undefined)
      signal.addEventListener('abort', () => resolve(undefined))
    })
    const failure = await Promise.race([stopped, web.failed])
    if (failure) throw failure
    io.stderr.write('\nStopping\n')
  } finally {
    await Promise.all([web?.stop(), worker?.stop()])
    await base.close()
  }
}

async function offerSample(url: string, signal: AbortSignal): Promise<void> {
  if (process.env.ENTENTE_SAMPLE === '0') return
  const { loadSample } = await import('../load-sample')
  await showStep('Reading the sample corpus', (tell) => loadSample(url, { onProgress: tell, signal }))
}
