import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A server that was killed is started again, but not more often than this within a minute. */
const RESTARTS_A_MINUTE = 5
/** How long the server may take to end its requests before it is ended, in milliseconds. */
const STOP_MS = 5_000

export type WebOptions = { port: number; dev: boolean; url: string }

type Word = { kind: 'ready'; port: number } | { kind: 'failed'; code: string; message: string }

export type WebServer = {
  port: number
  /** Starts it anew when the base has moved to another address. */
  follow: (url: string) => void
  stop: () => Promise<void>
  /** Settles when it has ended for good without having been asked to. */
  failed: Promise<Error>
}

/** Raised when the port is another program's. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(`Port ${port} is in use by another program. Choose another one, as in: PORT=${port + 1} npm start`)
  }
}

/** Starts the web server as a process of its own and keeps it alive. @throws PortTakenError */
export async function startWeb(options: WebOptions): Promise<WebServer> {
  let url = options.url
  let stopping = false
  let port = options.port
  const deaths: number[] = []
  let report: (error: Error) => void = () => {}
  const failed = new Promise<Error>((resolve) => {
    report = resolve
  })

  const launch = async () => {
    const { child, ready } = forkWeb({ ...options, url, port })
    child.once('exit', () => {
      if (child !== current || stopping) return
      revive().catch((error) => report(error))
    })
    current = child
    port = await ready
  }
  const revive = async () => {
    const now = performance.now()
    deaths.push(now)
    if (deaths.filter((time) => now - time < 60_000).length > RESTARTS_A_MINUTE) {
      throw new Error('The web server ends again and again')
    }
    console.error('The web server ended; starting it again')
    await sleep(200)
    if (!stopping) await launch()
  }

  let current: ChildProcess | undefined
  await launch()
  return {
    get port() {
      return port
    },
    follow: (next) => {
      if (next === url) return
      url = next
      current?.kill('SIGTERM')
    },
    stop: async () => {
      stopping = true
      if (current) await stopChild(current)
    },
    failed,
  }
}

function forkWeb({ port, dev, url }: WebOptions): { child: ChildProcess; ready: Promise<number> } {
  const script = fileURLToPath(new URL(dev ? '../boot/web-dev.mjs' : '../boot/web.mjs', import.meta.url))
  const child = fork(script, [], {
    env: {
      ...process.env,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      ENTENTE_DATABASE_URL: url,
    },
    // A loader for TypeScript that this process may run under is none of the web server's.
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = new Promise<number>((resolve, reject) => {
    child.on('message', (word: Word) => {
      if (word.kind === 'ready') resolve(word.port)
      else if (word.code === 'EADDRINUSE') reject(new PortTakenError(port))
      else reject(new Error(`The web server cannot listen: ${word.message}`))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`The web server ended at once (${signal ?? `status ${code}`})`)),
    )
  })
  return { child, ready }
}

/** Asks a child to end, and ends it where it does not. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.connected) child.send('stop')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await gone
  clearTimeout(late)
}
