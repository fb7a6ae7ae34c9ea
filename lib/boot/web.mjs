import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { ROOT } from './root.mjs'
import { keepAnswers } from './web/keep-answers.mjs'
import { openVersions } from './web/read-version.mjs'

// The web server is a child of `serve`. It lives no longer than its parent, so that a killed parent leaves no orphan on
// the port; Ctrl-C reaches the whole group, and it is the parent that says when to stop.
process.on('disconnect', () => process.exit(1))
for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => {})

/** How long open requests may take to end, in milliseconds. */
const GRACE_MS = 3_000

/** How much of what was answered is kept, in megabytes, where nothing else is asked for; 0 keeps nothing. */
const KEPT_MB = 128

const port = Number(process.env.PORT)
/** Both names of this machine: a browser may ask for either when told "localhost". */
const hosts = process.env.ENTENTE_HOST ? [process.env.ENTENTE_HOST] : ['127.0.0.1', '::1']

/** By which code answers are made; validators hold it, for other code makes other answers. */
const build = readFileSync(path.join(ROOT, '.next', 'BUILD_ID'), 'utf8')
process.env.ENTENTE_BUILD = build

const app = next({ dev: false, dir: ROOT, hostname: 'localhost', port, quiet: true })
await app.prepare()
const handle = keepThem(app.getRequestHandler())

/** @type {import('node:http').Server[]} */
const servers = []
let bound = port
for (const host of hosts) {
  const server = createServer((request, response) => {
    if (!isReadable(request.url)) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('The address cannot be read: it holds a % that begins no letter in UTF-8.\n')
      return
    }
    handle(request, response).catch((error) => {
      console.error(error)
      response.statusCode ||= 500
      response.end()
    })
  })
  try {
    bound = await listen(server, host, bound)
    servers.push(server)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // A machine without IPv6 is served on the first name alone.
    if (servers.length > 0 && code !== 'EADDRINUSE') continue
    process.send?.({ kind: 'failed', code, message: String(error) })
    process.exit(1)
  }
}
process.send?.({ kind: 'ready', port: bound })

process.on('message', (message) => {
  if (message === 'stop') stop()
})
process.on('SIGTERM', stop)

/**
 * Puts what is kept before what makes answers, unless nothing is to be kept.
 * @param {import('./web/keep-answers.mjs').Handle} make
 */
function keepThem(make) {
  const bytes = Number(process.env.ENTENTE_CACHE_MB || KEPT_MB) * 1024 * 1024
  const base = process.env.ENTENTE_DATABASE_URL
  if (!(bytes >= 1) || !base) return make
  return keepAnswers({ handle: make, readVersion: openVersions(base).read, bytes: Math.floor(bytes), build })
}

/**
 * Whether the path of an address decodes as UTF-8. Routes with a part to fill in would answer 500 where it does not.
 * @param {string | undefined} url
 */
function isReadable(url = '/') {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

function stop() {
  process.removeAllListeners('disconnect')
  for (const server of servers) {
    server.close()
    server.closeIdleConnections()
  }
  setTimeout(() => process.exit(0), GRACE_MS).unref()
  Promise.all(servers.map((server) => new Promise((resolve) => server.once('close', resolve)))).then(() =>
    process.exit(0),
  )
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} wish
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, host, wish) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: wish, host }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : wish)
    })
  })
}
