import pg from 'pg'

/** How long the base may take to answer before pages are made without asking what is kept, in milliseconds. */
const PATIENCE_MS = 3_000

const QUERY = { name: 'version-of-answers', text: 'SELECT version_of_answers() AS version' }

/**
 * Tells which version of the base answers are made from, anew for each who asks. Those who ask while the base is being
 * asked share the next question, never the present one, so that nobody is told of a version older than his wish.
 * @param {string} url the base; always the primary, for only that knows all that was written
 * @returns {{ read: () => Promise<string>, close: () => Promise<void> }}
 */
export function openVersions(url) {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'entente',
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  })
  // A session that breaks while it is idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const ask = async () => {
    const { rows } = await pool.query(QUERY)
    return String(rows[0]?.version)
  }
  /** @type {Promise<unknown>} */
  let underWay = Promise.resolve()
  /** @type {Promise<string> | undefined} */
  let next
  return {
    read() {
      next ??= underWay.then(() => {
        next = undefined
        const answer = ask()
        underWay = answer.catch(() => {})
        return answer
      })
      return next
    },
    close: () => pool.end(),
  }
}
