/** Which column of a table is what, by the names that people give columns. */
import type { ColumnMap } from './reader'

/** What a column of a table of articles may stand for; only the text must be there. */
export const DOCUMENT_FIELDS = ['text', 'title', 'published', 'language', 'outlet', 'url', 'id'] as const

export type DocumentField = (typeof DOCUMENT_FIELDS)[number]

/** Names of columns, the likelier first: English, Russian, Kazakh, Serbian in both scripts. */
const NAMES: Readonly<Record<DocumentField, readonly string[]>> = {
  text: [
    ...['text', 'fulltext', 'body', 'content', 'articletext', 'articlebody', 'maintext', 'article', 'bodytext'],
    ...['contents', 'story', 'plaintext', 'текст', 'полныйтекст', 'текстстатьи', 'содержание', 'содержимое', 'статья'],
    ...['мәтін', 'мәтіні', 'мазмұны', 'мақала', 'садржај', 'чланак', 'tekst', 'sadrzaj', 'clanak'],
  ],
  title: [
    ...['title', 'headline', 'head', 'heading', 'articletitle', 'заголовок', 'название', 'тақырып', 'тақырыбы'],
    ...['наслов', 'naslov'],
  ],
  published: [
    ...['published', 'publishedat', 'publicationdate', 'datepublished', 'publishdate', 'pubdate', 'date', 'day'],
    ...[
      'publishedon',
      'articledate',
      'датапубликации',
      'опубликовано',
      'дата',
      'жарияланғанкүні',
      'жарияланды',
      'күні',
    ],
    ...['күн', 'датум', 'датумобјаве', 'објављено', 'datum', 'datumobjave', 'objavljeno'],
  ],
  language: ['language', 'lang', 'locale', 'язык', 'тіл', 'тілі', 'језик', 'jezik'],
  outlet: [
    ...['outlet', 'source', 'publisher', 'sourcename', 'newspaper', 'media', 'site', 'publication', 'источник'],
    ...['издание', 'сми', 'дереккөз', 'басылым', 'извор', 'медиј', 'медији', 'izvor', 'medij'],
  ],
  url: [
    ...['url', 'link', 'href', 'address', 'sourceurl', 'articleurl', 'permalink', 'ссылка', 'адрес', 'сілтеме'],
    ...['мекенжай', 'веза', 'линк', 'адреса', 'veza', 'adresa'],
  ],
  id: ['id', 'articleid', 'docid', 'documentid', 'uid', 'uuid', 'guid'],
}

/** A name as it is compared: small letters and digits, Latin ones without their marks. */
export function foldColumn(name: string): string {
  const bare = name.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
  return bare
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The columns whose names are known to mean a field, each column for one field at most. */
export function matchColumns(head: readonly string[], names: Readonly<Record<string, readonly string[]>>): ColumnMap {
  const free = new Map(head.toReversed().map((column) => [foldColumn(column), column]))
  const columns: Record<string, string> = {}
  for (const [field, known] of Object.entries(names)) {
    const name = known.find((one) => free.has(one))
    if (name === undefined) continue
    columns[field] = free.get(name) ?? name
    free.delete(name)
  }
  return columns
}

/** The columns of a table of articles; `null` where none is known to hold the text. */
export function matchDocumentColumns(head: readonly string[]): ColumnMap | null {
  const columns = matchColumns(head, NAMES)
  return columns.text === undefined ? null : columns
}
