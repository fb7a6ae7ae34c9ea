/** `entente synth --meetings N`: fills the base with meetings that never were. */
import { parseArgs } from 'node:util'
import { listenForStop } from '../../boot/signals.mjs'
import { getPool } from '../../db/client'
import { FillError, type FillOptions, fillBase } from '../../synth/fill-base'
import type { Command } from '../command'
import { openFillLine } from '../fill-progress'
import { sayArgumentError } from './say-argument-error'

const USAGE = `entente synth --meetings N [--seed S] [--from YYYY] [--to YYYY] [--reports R] [--beside]

Fills the base with synthetic meetings and reports of them in four languages, to see how Entente does at that size. The same
seed and number give the same base. Every page of such a base says that its data are synthetic. It can be stopped; the same
command goes on where it stopped.

  --meetings N   how many, up to 10000000
  --seed S       a whole number (1)
  --from YYYY    first year (2001)
  --to YYYY      last year (2026); the last weeks of it are planned ones
  --reports R    reports on a meeting, on average, from 1 to 4 (1.4)
  --beside       fill a base that holds reports already; nobody can part them again

Exit status: 0 done, 1 the base cannot be filled, 2 wrong use, 130 stopped.`

const MOST = 10_000_000

export const synthCommand: Command = {
  name: 'synth',
  summary: 'fill the base with synthetic meetings',
  usage: USAGE,
  needsDatabase: true,
  async run(args, io) {
    const wanted = readArguments(args)
    if ('wrong' in wanted) {
      io.stderr.write(`${wanted.wrong}\n\n${USAGE}\n`)
      return 2
    }
    const { signal, status } = listenForStop()
    const line = openFillLine(io.stderr)
    const onStop = () => io.stderr.write('\nStopping; the same command goes on from here.\n')
    signal.addEventListener('abort', onStop)
    const start = performance.now()
    try {
      const made = await fillBase(getPool(), { ...wanted, signal, onProgress: line.show })
      line.clear()
      if (signal.aborted) return status()
      const { rows } = await getPool().query<{ size: string }>(
        'SELECT pg_size_pretty(pg_database_size(current_database())) AS size',
      )
      const seconds = (performance.now() - start) / 1000
      io.stdout.write(`${made} synthetic meetings made in ${seconds.toFixed(0)} s; the base has ${rows[0]?.size}\n`)
      return 0
    } catch (error) {
      line.clear()
      if (!(error instanceof FillError)) throw error
      io.stderr.write(`${error.message}\n`)
      return 1
    } finally {
      signal.removeEventListener('abort', onStop)
    }
  },
}

function readArguments(args: string[]): FillOptions | { wrong: string } {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args,
      options: { meetings: text, seed: text, from: text, to: text, reports: text, beside: { type: 'boolean' } },
    })
    const [meetings, seed, reports] = [Number(values.meetings), Number(values.seed ?? 1), Number(values.reports ?? 1.4)]
    const [from, to] = [Number(values.from ?? 2001), Number(values.to ?? 2026)]
    if (!isWhole(meetings, 1, MOST)) return { wrong: `--meetings is a whole number from 1 to ${MOST}.` }
    if (!isWhole(seed, 0, 0x7fff_ffff)) return { wrong: '--seed is a whole number.' }
    if (!isWhole(from, 1900, 2100) || !isWhole(to, from, 2100))
      return { wrong: '--from and --to are years in their order.' }
    if (!(reports >= 1 && reports <= 4)) return { wrong: '--reports is a number from 1 to 4.' }
    return { meetings, seed, from, to, reports, beside: values.beside === true }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

function isWhole(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most
}
