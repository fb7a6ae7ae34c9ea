import { accept, type FilterRecord, refuse } from './record'

const LONGEST = 200

export const q: FilterRecord<string | null> = {
  key: 'q',
  aliases: ['query'],
  codes: null,
  repeats: false,
  empty: null,
  parse(text) {
    const words = text
      .normalize('NFC')
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
      .trim()
    if (words === '') return accept(null)
    if (words.length > LONGEST) return refuse((t) => t('tooLong', { most: LONGEST }))
    return accept(words)
  },
  format: (value) => value,
}
