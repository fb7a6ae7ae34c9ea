import { spawn } from 'node:child_process'

/** How much of a quiet program's words is kept for the case that it fails, in characters. */
const KEPT = 12_000

/**
 * Runs a Node script to its end, quietly. When it fails, the error carries what it said.
 * @param {string[]} args script and arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal | undefined, onLine?: (line: string) => void, program?: string, shell?: boolean }} options
 * @returns {Promise<string>} what it said
 */
export function runNode(args, { cwd, env = process.env, signal, onLine, program = process.execPath, shell = false }) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    let said = ''
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      const words = chunk.toString('utf8')
      said = (said + words).slice(-KEPT)
      for (const line of words.split('\n')) if (onLine && line.trim() !== '') onLine(line.trim())
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const kill = () => child.kill('SIGTERM')
    signal?.addEventListener('abort', kill)
    child.on('error', reject)
    child.on('close', (code) => {
      signal?.removeEventListener('abort', kill)
      if (signal?.aborted) reject(signal.reason)
      else if (code === 0) resolve(said)
      else reject(new Error(said.trim() || `${args.join(' ')} ended with status ${code}`))
    })
  })
}
