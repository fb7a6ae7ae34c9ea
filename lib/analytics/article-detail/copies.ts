import { runQuery, sql } from '../sql'

/** An article that has the same story. */
export type StoryCopy = {
  id: string
  title: string | null
  language: string
  published: string | null
  outlet: string | null
  url: string | null
  /** From 0 to 1: how much of it stands word for word in the original; `null` for the original itself. */
  likeness: number | null
}

/** Where the story of an article came from, and who else has it. */
export type Story = {
  /** `null` where the article is the original itself, or has no copies. */
  original: StoryCopy | null
  /** How much of the article stands in its original, from 0 to 1. */
  likeness: number | null
  /** The other copies, in the order of their publication. */
  copies: StoryCopy[]
}

/** Reads the story of an article; nothing but `null` and none where it is told by this article alone. */
export async function readStory(id: string): Promise<Story> {
  const rows = await runQuery<StoryCopy>(sql`
    WITH root AS (SELECT coalesce((SELECT original_id FROM article_copies WHERE article_id = ${id}), ${id}) AS id)
    SELECT a.id, a.title, a.language, a.published, a.outlet, a.url, c.likeness
    FROM root
      JOIN articles a ON a.id = root.id OR a.id IN (SELECT article_id FROM article_copies WHERE original_id = root.id)
      LEFT JOIN article_copies c ON c.article_id = a.id
    ORDER BY a.published NULLS LAST, a.id COLLATE "C"`)
  const own = rows.find((row) => row.id === id)
  const others = rows.filter((row) => row.id !== id)
  return {
    original: others.find((row) => row.likeness === null) ?? null,
    likeness: own?.likeness ?? null,
    copies: others.filter((row) => row.likeness !== null),
  }
}
