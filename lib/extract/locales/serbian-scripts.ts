/**
 * Serbian is written in two scripts, and on keyboards without its letters in a third way ("Vucic", "Nis", "dj"). Tables
 * hold every word once, in Cyrillic, because the way from Cyrillic to Latin is unambiguous and the way back is not.
 */
import { toBareLatin, toLatin } from '../../vocab/serbian-latin'
import { listWords } from './word-lists'

/** The spellings of a Cyrillic form: Cyrillic, Latin, and Latin without diacritics where that differs. */
export function spellings(form: string): string[] {
  const latin = toLatin(form)
  return [...new Set([form, latin, toBareLatin(latin)])]
}

/** The spellings of a form, each with the word to show in its script: a Latin text is answered in Latin. */
export function shownSpellings(form: string, shown: string): { form: string; shown: string }[] {
  return spellings(form).map((spelling, index) => ({ form: spelling, shown: index === 0 ? shown : toLatin(shown) }))
}

/** The words of a Cyrillic list in all spellings. */
export function spelledWords(list: string): string[] {
  return listWords(list).flatMap(spellings)
}

/** A set of folded Cyrillic words in all spellings; a string is a list parted by blanks. */
export function spelledSet(words: string | Iterable<string>): ReadonlySet<string> {
  return new Set(typeof words === 'string' ? spelledWords(words) : [...words].flatMap(spellings))
}

/**
 * One spelling of a word of any script, for patterns and predicates: lower case, Latin, no diacritics. It loses what
 * plain keyboards lose (ч, ћ and ц are all c), so that patterns on it want whole stems.
 */
export function skeleton(word: string): string {
  return toBareLatin(toLatin(word.toLowerCase()))
}

/** Whether a word is written in Cyrillic, so that what is shown beside it should be, too. */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}
