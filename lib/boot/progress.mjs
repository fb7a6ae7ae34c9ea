/** A step is announced once it has lasted this long. */
const ANNOUNCE_MS = 700

/**
 * Does `work` and lets the reader know when it lasts: a line with running seconds on a terminal, else one line when it
 * has become long and one when it is done.
 * @template T
 * @param {string} title what is being done, as "Installing packages"
 * @param {(tell: (detail: string) => void) => Promise<T>} work `tell` shows how far it is
 * @param {NodeJS.WriteStream} [stream]
 * @returns {Promise<T>}
 */
export async function showStep(title, work, stream = process.stderr) {
  const begun = performance.now()
  const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`
  let detail = ''
  let shown = ''
  let announced = false
  const draw = () => {
    const lasted = performance.now() - begun
    if (lasted < ANNOUNCE_MS) return
    if (stream.isTTY) {
      announced = true
      const line = `${title}${detail && `: ${detail}`} (${seconds()})`
      if (line !== shown) stream.write(`\r\u001b[K${line}`)
      shown = line
    } else if (!announced) {
      announced = true
      stream.write(`${title} …\n`)
    }
  }
  const timer = setInterval(draw, 200)
  try {
    const result = await work((words) => {
      detail = words
    })
    if (announced) stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${title}: done in ${seconds()}\n`)
    return result
  } catch (error) {
    if (announced) stream.write(stream.isTTY ? '\r\u001b[K' : '')
    throw error
  } finally {
    clearInterval(timer)
  }
}
