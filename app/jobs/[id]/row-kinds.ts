/** What a row of a table may be, and what its columns may then hold; those that must be named come first. */
export const ROW_KINDS = [
  {
    row: 'article',
    label: 'rowArticle',
    needed: 1,
    fields: ['text', 'title', 'published', 'outlet', 'url', 'language', 'id'],
  },
  {
    row: 'visit',
    label: 'rowVisit',
    needed: 3,
    fields: ['date', 'guest', 'host', 'end', 'leader', 'office', 'city', 'visit', 'note', 'key'],
  },
] as const

export type RowKind = (typeof ROW_KINDS)[number]

export function findRowKind(row: string): RowKind | undefined {
  return ROW_KINDS.find((kind) => kind.row === row)
}
