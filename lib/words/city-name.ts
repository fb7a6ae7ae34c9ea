import type { CityRow } from '../vocab/cities'
import { toLatin } from '../vocab/serbian-latin'
import { languageOf, type Tag } from './tag'

/** What a city is called in a language; its English name where the table has no other. */
export function nameCityRow({ names }: CityRow, tag: Tag): string {
  const language = languageOf(tag)
  if (language === 'sr-Latn') return names.sr === undefined ? names.en : toLatin(names.sr)
  return names[language] ?? names.en
}
