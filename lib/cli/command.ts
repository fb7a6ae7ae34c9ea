/** One verb of the command line. A command gets its arguments and streams and answers with an exit status. */
export type CommandIo = {
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}

export type Command = {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** The lines that `--help` prints. */
  usage: string
  /** Whether a running base is owed before `run` is called. */
  needsDatabase: boolean
  /** @returns the exit status: 0 done, 1 done with errors, 2 wrong use */
  run(args: string[], io: CommandIo): Promise<number>
}
