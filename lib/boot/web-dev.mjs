import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './root.mjs'

// `next dev` by its own command: a server of ours around it makes every page reload without end, since the two do not
// agree on what the browser has. This process is its keeper, and ends it when our parent is gone.
const host = process.env.ENTENTE_HOST ?? 'localhost'
const port = Number(process.env.PORT)

const server = spawn(
  process.execPath,
  [path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '-p', String(port), '-H', host],
  { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
)
server.on('exit', (code) => process.exit(code ?? 1))

for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => {})
process.on('SIGTERM', stop)
process.on('disconnect', stop)
process.on('message', (message) => {
  if (message === 'stop') stop()
})

while (!(await answers())) await sleep(200)
process.send?.({ kind: 'ready', port })

function stop() {
  server.kill('SIGTERM')
}

/** @returns {Promise<boolean>} whether something listens on the port */
function answers() {
  return new Promise((resolve) => {
    const socket = connect({ port, host }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
