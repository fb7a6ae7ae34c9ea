const SIGNALS = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })

/** A second Ctrl-C within this time is the first one heard twice, since npm passes on what the terminal sends to all. */
const ECHO_MS = 1_500
/** Under npm, a shell may stand between and die of a signal that it does not pass on. */
const PARENT_POLL_MS = 1_000

/** @type {{ signal: AbortSignal, status: () => number } | undefined} */
let listening

/**
 * Turns Ctrl-C, a polite kill, a closed terminal and the death of npm into one abort signal for the whole process.
 * A later second Ctrl-C ends the process at once.
 * @returns {{ signal: AbortSignal, status: () => number }} `status` is the exit status a cut-short process owes
 */
export function listenForStop() {
  if (listening) return listening
  const controller = new AbortController()
  let status = 0
  let heard = 0
  /** @param {number} code */
  const stop = (code) => {
    if (controller.signal.aborted && performance.now() - heard > ECHO_MS) process.exit(code)
    if (controller.signal.aborted) return
    heard = performance.now()
    status = code
    controller.abort(new Error('stopped'))
  }
  for (const [name, code] of Object.entries(SIGNALS)) process.on(name, () => stop(code))
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && stop(SIGNALS.SIGTERM), PARENT_POLL_MS).unref()
  }
  listening = { signal: controller.signal, status: () => status }
  return listening
}
