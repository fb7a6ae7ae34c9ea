/** A server of the test's own that breaks every rule of good behaviour, each at an address of its own. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createServer as createRawServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export type Page = (request: IncomingMessage, response: ServerResponse) => void

export type RudeServer = {
  /** `http://127.0.0.1:PORT` */
  origin: string
  /** `127.0.0.1:PORT`, for ENTENTE_ALLOW_HOSTS and the book of sites. */
  host: string
  /** Each address that was asked for, in order. */
  asked: string[]
  close(): Promise<void>
}

/** Serves pages by their path; what is none of them is 404. */
export async function serve(pages: Readonly<Record<string, Page>>): Promise<RudeServer> {
  const asked: string[] = []
  const listener: RequestListener = (request, response) => {
    asked.push(request.url ?? '')
    const page = pages[new URL(request.url ?? '/', 'http://a').pathname]
    if (page === undefined) response.writeHead(404).end('no such page')
    else page(request, response)
  }
  const server = createServer(listener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
  })
  return { ...(await listen(server, sockets)), asked }
}

/** Answers each connection with these bytes, whatever they are, and hangs up. */
export async function serveRaw(answer: string | Buffer): Promise<RudeServer> {
  const sockets = new Set<Socket>()
  const server = createRawServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('data', () => socket.end(answer))
  })
  return { ...(await listen(server as Server, sockets)), asked: [] }
}

async function listen(server: Pick<Server, 'listen' | 'address' | 'close'>, sockets: Set<Socket>) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      for (const socket of sockets) socket.destroy()
    })
  return { origin: `http://${host}`, host, close }
}

export const html = (body: string) =>
  `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`

export const say =
  (code: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Page =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const leadTo = (location: string, code = 302) => say(code, { location })

/** A piece again and again, until nobody listens. */
const endless =
  (piece: Buffer, every: number): Page =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write(piece), every)
    response.on('close', () => clearInterval(timer))
  }

const ZEROS = Buffer.alloc(64 * 1024 * 1024)

/** What a page may do to whoever asks for it. */
export const RUDE: Readonly<Record<string, Page>> = {
  '/good': say(200, { etag: '"one"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }, html('<p>Words.')),
  '/gzip': say(200, { 'content-encoding': 'gzip' }, gzipSync(html('<p>Words.'))),
  '/twice': say(200, { 'content-encoding': 'gzip, br' }, brotliCompressSync(gzipSync(html('<p>Words.')))),
  '/silent': () => {},
  '/stalls': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write('<!doctype html>')
  },
  '/endless': endless(Buffer.alloc(64 * 1024, 'a'), 1),
  '/trickle': endless(Buffer.from('a'), 20),
  '/bomb': say(200, { 'content-encoding': 'gzip' }, gzipSync(ZEROS)),
  '/bomb-br': say(200, { 'content-encoding': 'br' }, brotliCompressSync(ZEROS, { params: { 1: 1 } })),
  '/bomb-twice': say(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(ZEROS))),
  '/layers': say(200, { 'content-encoding': 'gzip, gzip, gzip' }, 'a'),
  '/unknown-coding': say(200, { 'content-encoding': 'compress' }, 'a'),
  '/not-gzip': say(200, { 'content-encoding': 'gzip' }, html('<p>Plain.')),
  '/half-gzip': say(200, { 'content-encoding': 'gzip' }, gzipSync(html('<p>Words. '.repeat(99))).subarray(0, 60)),
  '/wrong-charset': say(200, { 'content-type': 'text/html; charset=koi8-r' }, html('<p>Встреча')),
  '/no-type': (_, response) => response.writeHead(200).end(html('<p>Words.')),
  '/picture': say(200, { 'content-type': 'image/jpeg' }, ZEROS),
  '/empty': say(200),
  '/no-content': say(204),
  '/partial': say(206, { 'content-range': 'bytes 0-1/9' }, 'ab'),
  '/loop': leadTo('/loop'),
  '/loop-a': leadTo('/loop-b', 301),
  '/loop-b': leadTo('/loop-a', 308),
  '/nowhere': say(302),
  '/to-nonsense': leadTo('http://'),
  '/to-file': leadTo('file:///etc/passwd'),
  '/to-machine': leadTo('http://127.0.0.1:1/'),
  '/to-machine-6': leadTo('http://[::1]/'),
  '/to-cloud': leadTo('http://169.254.169.254/latest/meta-data/'),
  '/to-number': leadTo('http://2130706433/'),
  '/to-password': leadTo('https://name:word@example.org/'),
  '/304': say(304),
  '/403': say(403),
  '/404': say(404),
  '/410': say(410),
  '/500': say(500),
  '/cut-off': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.write('<!doctype html>', () => response.destroy())
  },
  '/hangs-up': (request) => request.socket.destroy(),
  '/headers': say(200, { 'x-long': 'a'.repeat(100_000) }, 'a'),
}
