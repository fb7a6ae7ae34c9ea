/**
 * Singular and plural of an English phrase, by its last word; what follows `+` stays as it is («exchange + of views»),
 * `=` before the phrase says that it has one form only.
 */
export function inflectEnglish(phrase: string): string[] {
  if (/^\p{Lu}{2,}$/u.test(phrase)) return [phrase]
  if (phrase.startsWith('=')) return [phrase.slice(1).trim()]
  const [head = '', tail = ''] = phrase.split('+').map((part) => part.trim())
  return [head, pluralise(head)].map((form) => (tail ? `${form} ${tail}` : form))
}

function pluralise(phrase: string): string {
  if (/[^aeiou]y$/u.test(phrase)) return `${phrase.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/u.test(phrase)) return `${phrase}es`
  return `${phrase}s`
}
