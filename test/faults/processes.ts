import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

type Row = { pid: number; parent: number; words: string }

/** The processes of this machine whose command line holds `words`. */
export function findProcesses(words: string): Row[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return args?.includes(words) ? [{ pid: Number(pid), parent: Number(parent), words: args }] : []
  })
}

/** Waits until `ask` gives true. @throws Error with `what` when it has not after a minute */
export async function until(what: string, ask: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await ask()) return
    await sleep(100)
  }
  throw new Error(`It never came to it that ${what}`)
}

/** The status of an address, or 0 when nobody answers. */
export async function askStatus(url: string): Promise<number> {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.text()
  return answer?.status ?? 0
}
