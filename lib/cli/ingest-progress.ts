/** Shows how far an ingest is: one line that rewrites itself on a terminal, a line every few seconds elsewhere. */
import type { IngestProgress } from '../ingest/ingest-paths'

const REWRITE_EVERY = 0.1
const PRINT_EVERY = 5

/** `412/1000 documents · 85/s · 7 s left · 2 failed` */
export function describeProgress({ done, total, failed, seconds }: IngestProgress): string {
  const rate = seconds > 0 ? done / seconds : 0
  const parts = [`${done}/${total} documents`]
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`)
  if (rate > 0 && done < total) parts.push(`${describeSeconds((total - done) / rate)} left`)
  if (failed > 0) parts.push(`${failed} failed`)
  return parts.join(' · ')
}

/** `7 s`, `3 min`, `2 h 5 min` */
export function describeSeconds(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

export type ProgressLine = {
  show(progress: IngestProgress): void
  /** Takes the rewriting line off the terminal. */
  clear(): void
}

/** A progress line on `stream`; nothing is shown of a run that ends at once. */
export function openProgressLine(stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }): ProgressLine {
  const live = stream.isTTY === true
  const every = live ? REWRITE_EVERY : PRINT_EVERY
  let shown = live ? Number.NEGATIVE_INFINITY : 0
  return {
    show(progress) {
      if (progress.seconds - shown < every) return
      shown = progress.seconds
      const line = describeProgress(progress)
      stream.write(live ? `\r\x1b[2K${line.slice(0, (stream.columns ?? 80) - 1)}` : `${line}\n`)
    },
    clear() {
      if (live) stream.write('\r\x1b[2K')
    },
  }
}
