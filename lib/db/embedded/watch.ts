import { setTimeout as sleep } from 'node:timers/promises'
import { joinServer, type Share } from './server'

/** Pause between two attempts to bring a lost server back, in milliseconds. */
const PAUSE_MS = 1_000

export type WatchOptions = {
  onLoss?: () => void
  /** Called with our new share once the server answers again. */
  onReturn: (share: Share) => Promise<void>
}

/** Notices at once when the server is gone, for the session of our share ends with it, and brings it back. */
export function watchServer(share: Share, folder: string, options: WatchOptions): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  let work = Promise.resolve()
  const watch = (current: Share) => {
    const lose = () => {
      if (!stopping.signal.aborted) work = bringBack()
    }
    current.session.once('end', lose)
  }
  const bringBack = async () => {
    options.onLoss?.()
    while (!stopping.signal.aborted) {
      try {
        const next = await joinServer(folder, { signal: stopping.signal })
        watch(next)
        await options.onReturn(next)
        return
      } catch (error) {
        if (stopping.signal.aborted) return
        console.error(
          `The base is lost, and bringing it back failed: ${error instanceof Error ? error.message : error}`,
        )
        await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  watch(share)
  return {
    stop: async () => {
      stopping.abort()
      await work
    },
  }
}
