import { findMoment } from './as-of'
import { findVersion } from './keep-answers'

/**
 * What tells whether an answer as of a day or instant, or of the present (`null`), would be the same again. That of a time
 * gone by outlasts all that is written after it, for what was known then never changes.
 * @throws Error of the driver where the base cannot be reached
 */
export async function findAnswerVersion(asOf: string | null): Promise<readonly unknown[]> {
  const version = await findVersion()
  if (asOf === null) return [version]
  const stamps = version.split('.')[1]
  return [stamps, await findMoment(asOf)]
}
