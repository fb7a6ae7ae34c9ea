import pg from 'pg'

/** Of PostgreSQL: connections, resources, and a server that is being stopped. */
const PASSING = /^(08|53|57P)/u
const BROKEN = /connection|connect|timeout exceeded|after calling end/iu

/** Whether it was the base that could not be reached, so that the same may well be done another time. */
export function isBaseGone(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return PASSING.test(error.code ?? '')
  return error instanceof Error && BROKEN.test(error.message)
}
