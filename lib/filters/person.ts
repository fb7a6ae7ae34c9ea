import { compareText, defineCodeList } from './code-list'

/** A person's key as it is compared: lower case, blanks and commas as one blank. */
export function foldPerson(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
}

export const person = defineCodeList<string>({
  key: 'person',
  aliases: ['people'],
  codes: null,
  find: (text) => foldPerson(text) || null,
  order: compareText,
  fault: (value) => (t) => t('wrong_person', { value, hint: t('hint_person') }),
})
