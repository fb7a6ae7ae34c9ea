/** How far the making of a base is, on one line of a terminal or now and then on a line of its own. */
import type { FillProgress } from '../synth/fill-base'

export type FillLine = { show(progress: FillProgress): void; clear(): void }

/** Milliseconds between two lines, in a terminal and elsewhere. */
const PAUSE = { terminal: 500, file: 10_000 }

export function openFillLine(stream: NodeJS.WritableStream & { isTTY?: boolean }): FillLine {
  const start = performance.now()
  let first: number | undefined
  let last = Number.NEGATIVE_INFINITY
  const write = (words: string) => stream.write(stream.isTTY ? `\r\u001b[K${words}` : `${words}\n`)
  return {
    show(progress) {
      const now = performance.now()
      const counts = progress.step === 'meetings'
      if (counts && progress.done < progress.total && now - last < (stream.isTTY ? PAUSE.terminal : PAUSE.file)) return
      last = now
      if (!counts) {
        write(sayStep(progress))
        return
      }
      first ??= progress.done
      const rate = (progress.done - first) / ((now - start) / 1000)
      const left =
        rate > 0 ? `, ${rate.toFixed(0)} a second, ${sayTime((progress.total - progress.done) / rate)} left` : ''
      write(`${progress.done} of ${progress.total} meetings${left}`)
    },
    clear() {
      if (stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}

function sayStep(progress: Exclude<FillProgress, { step: 'meetings' }>): string {
  switch (progress.step) {
    case 'indexes':
      return `index ${progress.done + 1} of ${progress.total} …`
    case 'names':
      return 'names …'
    case 'statistics':
      return 'statistics …'
    case 'rollups':
      return 'rollups …'
  }
}

function sayTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
