import { revisionInForce } from '../revision-in-force'

/**
 * Where counts come from: `rolled` reads what is counted already, and the narrow facts where nothing is; `raw` reads the
 * meetings and their parts one by one. Both give the same.
 */
export type Way = 'rolled' | 'raw'

/** Counts are kept for the present alone; what the base once knew is counted anew. */
export function chooseWay(): Way {
  return revisionInForce() === null ? 'rolled' : 'raw'
}
