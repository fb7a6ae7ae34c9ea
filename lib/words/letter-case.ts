/**
 * A label as it stands inside a sentence: «Торговля» is «торговля», while "AI" and «ИИ» stay what they are. Good for Latin
 * and Cyrillic; none of our languages has letters whose case depends on the language.
 */
export function lowerFirst(label: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

/** A phrase as it stands at the beginning of a line. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
