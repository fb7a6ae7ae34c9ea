import './check-node.mjs'
import { prepareProject } from './prepare.mjs'
import { listenForStop } from './signals.mjs'

const { signal, status } = listenForStop()
try {
  await prepareProject({ signal })
  const { main } = await import('../cli/index')
  process.exitCode = await main(['serve', ...process.argv.slice(2)])
} catch (error) {
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error)
  process.exitCode = signal.aborted ? status() : 1
}
