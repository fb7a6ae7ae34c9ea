/** One key a person, surname first, in folded Latin letters: Вучич, Вучић, Vučić and Vucic meet in it. */
import { findByReading } from './known-people'
import { readName } from './read-name'

/**
 * The person's key: the same for every spelling in every language where rules can see it, surname first,
 * for instance "vucic aleksandar". A surname alone gives a key of one word.
 */
export function personKey(name: string, language?: string): string {
  const reading = readName(name, language)
  return findByReading(reading)?.key ?? reading
}
