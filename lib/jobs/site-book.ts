/** What is known of sites, in the base, so that all workers together are as polite as one. */

import { getPool } from '../db/client'
import type { RobotsAnswer, SiteBook } from '../fetch/site-book'

/** Two workers that ask at once get two times, a pause apart: the row is changed by one after the other. */
const RESERVE = {
  name: 'reserve-site',
  text: `INSERT INTO sites AS s (host, next_at) VALUES ($1, clock_timestamp() + $2 * interval '1 ms')
    ON CONFLICT (host) DO UPDATE SET next_at = greatest(s.next_at, clock_timestamp()) + $2 * interval '1 ms'
    WHERE s.next_at IS NULL OR s.next_at <= clock_timestamp() + $3 * interval '1 ms'
    RETURNING extract(epoch FROM s.next_at - clock_timestamp())::float8 * 1000 - $2 AS wait`,
}

export const siteBook: SiteBook = {
  async reserve(host, pause, patience) {
    const { rows } = await getPool().query<{ wait: number }>({ ...RESERVE, values: [host, pause, patience] })
    if (rows[0] !== undefined) return { wait: Math.max(0, Math.ceil(rows[0].wait)) }
    const found = await getPool().query<{ next_at: Date }>('SELECT next_at FROM sites WHERE host = $1', [host])
    return { notBefore: found.rows[0]?.next_at ?? new Date() }
  },

  async postpone(host, milliseconds) {
    await getPool().query(
      `INSERT INTO sites AS s (host, next_at) VALUES ($1, clock_timestamp() + $2 * interval '1 ms')
       ON CONFLICT (host) DO UPDATE SET next_at = greatest(s.next_at, excluded.next_at)`,
      [host, milliseconds],
    )
  },

  async findRobots(host) {
    const { rows } = await getPool().query<RobotsAnswer & { age: number }>(
      `SELECT robots AS text, robots_status AS status,
              extract(epoch FROM clock_timestamp() - robots_at)::float8 * 1000 AS age
       FROM sites WHERE host = $1 AND robots_at IS NOT NULL`,
      [host],
    )
    return rows[0] ?? null
  },

  async keepRobots(host, { status, text }) {
    await getPool().query(
      `INSERT INTO sites AS s (host, robots, robots_status, robots_at) VALUES ($1, $2, $3, clock_timestamp())
       ON CONFLICT (host) DO UPDATE SET robots = excluded.robots, robots_status = excluded.robots_status,
         robots_at = excluded.robots_at`,
      // the base holds no NUL
      [host, text.replaceAll('\0', ' '), status],
    )
  },
}
