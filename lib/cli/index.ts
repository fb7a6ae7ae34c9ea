import { setTimeout as sleep } from 'node:timers/promises'
import { listenForStop } from '../boot/signals.mjs'
import type { Command, CommandIo } from './command'

/** The commands in the order in which they are listed. Each is loaded when it is asked for, so that `extract` starts fast. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./commands/extract')).extractCommand,
  explain: async () => (await import('./commands/explain')).explainCommand,
  eval: async () => (await import('./commands/eval')).evalCommand,
  ingest: async () => (await import('./commands/ingest')).ingestCommand,
  reextract: async () => (await import('./commands/reextract')).reextractCommand,
  feeds: async () => (await import('./commands/feeds')).feedsCommand,
  export: async () => (await import('./commands/export')).exportCommand,
  worker: async () => (await import('./commands/worker')).workerCommand,
  watch: async () => (await import('./commands/watch')).watchCommand,
  serve: async () => (await import('./commands/serve')).serveCommand,
  synth: async () => (await import('./commands/synth')).synthCommand,
  doctor: async () => (await import('./commands/doctor')).doctorCommand,
  migrate: async () => (await import('./commands/migrate')).migrateCommand,
}

/**
 * Runs one command.
 * @param args the words after the program's name
 * @returns the exit status: 0 done, 1 failed or done with errors, 2 wrong use
 */
export async function main(args: string[], io: CommandIo = process): Promise<number> {
  const [name = 'help', ...rest] = args
  if (name === 'help' || name === '--help' || name === '-h') return printHelp(rest[0], io)
  const load = COMMANDS[name]
  if (!load) {
    io.stderr.write(`There is no command "${name}".\n\n${await listCommands()}`)
    return 2
  }
  const command = await load()
  if (rest.includes('--help') || rest.includes('-h')) return printHelp(name, io)
  // A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
  const closed = new Promise<number>((resolve) => {
    io.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      resolve(0)
    })
  })
  if (!command.needsDatabase) return Promise.race([command.run(rest, io), closed.then(leave)])
  return runWithDatabase(command, rest, io, closed)
}

/** Ends the process without waiting for a command that has nobody to write to. */
function leave(status: number): never {
  process.exit(status)
}

async function runWithDatabase(command: Command, args: string[], io: CommandIo, closed: Promise<number>) {
  const { signal, status } = listenForStop()
  const { openDatabase } = await import('../db/open')
  const base = await openDatabase({ onProgress: (step) => io.stderr.write(`${step}\n`), signal })
  const stopped = new Promise<number>((resolve) => signal.addEventListener('abort', () => resolve(status())))
  const cut = Promise.race([closed, stopped]).then(async (code) => {
    // The base is left in order; what the command was at is undone by its transaction.
    await Promise.race([base.close(), sleep(10_000)])
    return leave(code)
  })
  try {
    return await Promise.race([command.run(args, io), cut])
  } finally {
    await base.close()
  }
}

async function printHelp(name: string | undefined, io: CommandIo): Promise<number> {
  const load = name === undefined ? undefined : COMMANDS[name]
  if (name !== undefined && !load) {
    io.stderr.write(`There is no command "${name}".\n\n${await listCommands()}`)
    return 2
  }
  io.stdout.write(load ? `${(await load()).usage.trimEnd()}\n` : await listCommands())
  return 0
}

async function listCommands(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `Usage: npm run -s entente -- COMMAND [ARGUMENTS]\n\n${lines.join('\n')}\n\n"COMMAND --help" tells more.\n`
}
