import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { PortTakenError } from './web-child'

const DEFAULT_PORT = 3000
/** A server whose parent was killed lets go of the port within a moment. */
const PATIENCE_MS = 2_000

/** The port that PORT asks for; 0 lets the system choose. @throws Error when it is none */
export function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new Error(`PORT is "${value}", and a port is a number from 0 to 65535`)
}

/** Finds out early, before the base is opened, whether the port can be had. @throws PortTakenError */
export async function checkPort(port: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (!(await isFree(port))) {
    if (performance.now() > until) throw new PortTakenError(port)
    await sleep(100)
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(new Error(`Port ${port} cannot be listened on: ${error.message}`))
    })
    server.listen({ port, host: process.env.ENTENTE_HOST ?? '127.0.0.1' }, () => server.close(() => resolve(true)))
  })
}
