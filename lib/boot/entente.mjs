import './check-node.mjs'
import { prepareProject } from './prepare.mjs'

try {
  await prepareProject()
  const { main } = await import('../cli/index')
  // npm runs scripts in the project's folder; paths on the command line are meant from where the caller stands.
  if (process.env.npm_lifecycle_event && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
