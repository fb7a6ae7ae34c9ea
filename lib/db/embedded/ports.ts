import { createServer } from 'node:net'

/** A TCP port on 127.0.0.1 that nobody listens on: the wished one when it is free, else one that the system chooses. */
export async function findFreePort(wish = 0): Promise<number> {
  const port = await tryPort(wish)
  if (port === undefined && wish !== 0) return findFreePort()
  if (port === undefined) throw new Error('This system gives no free port on 127.0.0.1')
  return port
}

function tryPort(wish: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port: wish, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
