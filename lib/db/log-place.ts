import type pg from 'pg'

/** A place in the write-ahead log of a server, as a number that grows. */
export type LogPlace = bigint

/** Reads a place as PostgreSQL writes it, `16/B374D848`. @throws RangeError when it is none */
export function readLogPlace(words: string): LogPlace {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(words) ?? []
  if (high === undefined || low === undefined) throw new RangeError(`"${words}" is no place in a log`)
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

/**
 * How far the log of the primary reaches. A commit that has returned lies before it, whichever process wrote and whether or
 * not its table has history; so a replica that has replayed the log up to there shows it.
 */
export async function findLogEnd(primary: pg.Pool): Promise<LogPlace> {
  const { rows } = await primary.query<{ place: string }>({
    name: 'log-end',
    text: 'SELECT pg_current_wal_flush_lsn()::text AS place',
  })
  return readLogPlace(rows[0]?.place ?? '')
}
