import { orderPair } from '../../filters/pair'
import { findCountry } from '../../vocab/countries'
import { askAsOf } from '../as-of'
import { queryPairOverview } from './query'
import { type PairOverview, shapePairOverview } from './shape'

/**
 * The pair of two countries in short, in alphabetical order. `null` where a code is unknown or both are the same; a pair that
 * no report tells of has an overview of noughts. `asOf` is a value of that filter, `null` for the present.
 * @throws Error of the driver where the base cannot be reached
 */
export async function readPairOverview(a: string, b: string, asOf: string | null): Promise<PairOverview | null> {
  const pair = orderPair(a, b)
  if (!pair || !findCountry(pair[0]) || !findCountry(pair[1])) return null
  return shapePairOverview(pair, await askAsOf(asOf, () => queryPairOverview(pair)))
}
