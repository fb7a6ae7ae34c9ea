/** `entente doctor`: looks whether the base is as it should be. */
import { listenForStop } from '../../boot/signals.mjs'
import type { Finding } from '../../db/inspect-base'
import type { Command, CommandIo } from '../command'

const USAGE = `entente doctor [--repair] [--json]

Compares what is kept ready for figures with the rows that it was made of, and looks for rows that should not be there:
meetings that nobody tells of, words outside of their text, people without names. Whoever works meanwhile is not disturbed.

  --repair    make anew what is kept ready and was found wrong; writers wait while it does. Nothing else is changed.
  --json      print the findings as JSON

Exit status: 0 nothing is wrong (any more), 1 something is, 2 wrong use, 130 stopped.`

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'look whether the base is as it should be, and put right what can be',
  usage: USAGE,
  needsDatabase: true,
  async run(args, io) {
    const wrong = args.find((arg) => arg !== '--repair' && arg !== '--json')
    if (wrong !== undefined) {
      io.stderr.write(`"${wrong}" is no option of doctor.\n\n${USAGE}\n`)
      return 2
    }
    const { signal, status } = listenForStop()
    const [{ getPool }, { inspectBase }] = [await import('../../db/client'), await import('../../db/inspect-base')]
    const repair = args.includes('--repair')
    const findings = await inspectBase(getPool(), { repair, signal, onLook: showLook(io) })
    clearLook(io)
    io.stdout.write(args.includes('--json') ? `${JSON.stringify({ findings })}\n` : sayFindings(findings))
    if (signal.aborted) {
      io.stderr.write('Stopped before the end; run it again to look at everything.\n')
      return status()
    }
    return findings.some((finding) => finding.wrong > finding.repaired) ? 1 : 0
  },
}

type Terminal = NodeJS.WritableStream & { isTTY?: boolean }

function showLook({ stderr }: CommandIo): (place: number, of: number, name: string) => void {
  const live = (stderr as Terminal).isTTY === true
  return (place, of, name) => {
    const line = `${place + 1}/${of} ${name}`
    stderr.write(live ? `\r\x1b[2K${line} …` : `${line}\n`)
  }
}

function clearLook({ stderr }: CommandIo): void {
  if ((stderr as Terminal).isTTY === true) stderr.write('\r\x1b[2K')
}

/** What is wrong, with the first rows of each; a line alone where nothing is. */
export function sayFindings(findings: readonly Finding[]): string {
  const bad = findings.filter(({ wrong }) => wrong > 0)
  const lines = bad.flatMap(({ name, says, wrong, examples, repaired }) => [
    `${name}: ${wrong} ${says}${repaired > 0 ? '; put right' : ''}`,
    ...examples.map((row) => `  ${JSON.stringify(row)}`),
    ...(wrong > examples.length ? [`  … and ${wrong - examples.length} more`] : []),
  ])
  const summary = bad.length === 0 ? 'nothing is wrong' : `${bad.length} of them found something`
  return `${[...lines, `${findings.length} looks: ${summary}.`].join('\n')}\n`
}
