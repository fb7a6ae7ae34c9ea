/** Languages of reports. `search` is the PostgreSQL text search configuration; `lang` the BCP 47 tag for HTML. */
export const LANGUAGES = [
  { code: 'en', label: 'English', own: 'English', search: 'english', quotes: ['“', '”'] },
  { code: 'ru', label: 'Russian', own: 'Русский', search: 'russian', quotes: ['«', '»'] },
  { code: 'kk', label: 'Kazakh', own: 'Қазақша', search: 'simple', quotes: ['«', '»'] },
  { code: 'sr', label: 'Serbian', own: 'Српски', search: 'serbian', quotes: ['„', '“'] },
] as const

export type LanguageCode = (typeof LANGUAGES)[number]['code']
export const LANGUAGE_CODES: readonly LanguageCode[] = LANGUAGES.map((row) => row.code)

/** Three-letter codes that feeds use although BCP 47 asks for the two-letter one. */
const LONG_CODES: ReadonlyMap<string, string> = new Map([
  ['eng', 'en'],
  ['rus', 'ru'],
  ['kaz', 'kk'],
  ['srp', 'sr'],
])

/**
 * The primary subtag of a BCP 47 tag in small letters («ru» of `RU`, `ru-RU`, `ru_RU`, `rus`); `null` where the words are
 * no tag or say that the language is not known (`und`, `mul`).
 */
export function readLanguageTag(tag: string): string | null {
  const primary = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/iu.exec(tag.trim())?.[1]?.toLowerCase()
  if (primary === undefined || primary === 'und' || primary === 'mul') return null
  return LONG_CODES.get(primary) ?? primary
}

/** Whether the primary subtag of `tag` is one of the languages that Entente reads. */
export function findLanguage(tag: string): (typeof LANGUAGES)[number] | undefined {
  const primary = tag.toLowerCase().split('-')[0]
  return LANGUAGES.find((row) => row.code === primary)
}
