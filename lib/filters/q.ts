import { accept, type FilterRecord, refuse } from './record'

const LONGEST = 200

export const q: FilterRecord<string | null> = {
  key: 'q',
  aliases: ['query'],
  label: 'Words',
  hint: 'words that a report must hold; "…" for a phrase, -word to leave out',
  repeats: false,
  empty: null,
  parse(text) {
    const words = text
      .normalize('NFC')
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
      .trim()
    if (words === '') return accept(null)
    if (words.length > LONGEST) return refuse(`A search of words is at most ${LONGEST} characters long.`)
    return accept(words)
  },
  format: (value) => value,
  describe: (value) => (value === null ? null : `in reports with the words “${value}”`),
}
