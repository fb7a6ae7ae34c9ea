/** What must hold of every base, each as the SQL that lists the rows of which it does not hold. */

export type Inspection = {
  /** Short and stable: what scripts look for. */
  name: string
  /** What is wrong with the rows, in words. */
  says: string
  /** Rows of one column `row`, JSON. */
  text: string
  /** The rollup that can be made anew from what it was made of; of all else only a person knows what is right. */
  rollup?: string
}

/** In the order in which they are made of each other. */
const ROLLUPS = [
  'meeting_facts',
  'article_facts',
  'meeting_counts',
  'area_counts',
  'place_counts',
  'shared_stories',
  'story_overlaps',
  'article_counts',
  'story_counts',
  'source_counts',
  'person_counts',
  'base_counts',
] as const

const OWNERS = [
  ['report_id', 'reports r ON r.id = e.report_id JOIN articles a ON a.id = r.article_id'],
  ['article_area_id', 'article_areas o ON o.id = e.article_area_id JOIN articles a ON a.id = o.article_id'],
  ['agreement_id', 'agreements o ON o.id = e.agreement_id JOIN articles a ON a.id = o.article_id'],
  ['figure_id', 'figures o ON o.id = e.figure_id JOIN articles a ON a.id = o.article_id'],
] as const

/** Places are counted in UTF-16, where a letter beyond the first plane is two; few texts have any, so they are looked for last. */
const outside = (given: string) => `e."end" > length(${given})
  AND e."end" > length(${given}) + length(regexp_replace(${given}, '[\\u0001-\\uFFFF]', '', 'g'))`

const SPANS = OWNERS.map(
  ([owner, joins]): Inspection => ({
    name: `spans of ${owner.replace(/_id$/, '').replaceAll('_', ' ')}`,
    says: 'words that lie outside of their text',
    text: `SELECT jsonb_build_object('evidence', e.id, 'article', a.id, 'start', e.start, 'end', e."end") AS row
      FROM evidence e JOIN ${joins}
      WHERE CASE WHEN e.in_title THEN ${outside(`coalesce(a.title, '')`)} ELSE ${outside('a.text')} END`,
  }),
)

const PARTS = ['meeting_countries', 'meeting_organizations', 'meeting_areas', 'participants']

/** All that `entente doctor` looks at. */
export const INSPECTIONS: readonly Inspection[] = [
  ...ROLLUPS.map(
    (rollup): Inspection => ({
      name: rollup.replaceAll('_', ' '),
      says: 'rows of a rollup that do not follow from what it was made of',
      text: `SELECT jsonb_build_object('kept', kept, 'raw', raw) AS row FROM check_rollup('${rollup}')`,
      rollup,
    }),
  ),
  {
    name: 'meetings without reports',
    says: 'meetings of which no report tells and no person said anything',
    text: `SELECT to_jsonb(m.id) AS row FROM meetings m WHERE NOT EXISTS (SELECT FROM reports WHERE meeting_id = m.id)
      AND NOT EXISTS (SELECT FROM decisions WHERE meeting_id = m.id)
      AND NOT EXISTS (SELECT FROM changes WHERE meeting_id = m.id)`,
  },
  {
    name: 'parts of tombstones',
    says: 'sides, areas or people of meetings that were merged, rejected or deleted',
    text: `SELECT to_jsonb(m.id) AS row FROM meetings m WHERE m.state <> 'live'
      AND (${PARTS.map((part) => `EXISTS (SELECT FROM ${part} WHERE meeting_id = m.id)`).join(' OR ')})`,
  },
  {
    name: 'merged into nothing',
    says: 'meetings that were merged into one that is not there',
    text: `SELECT jsonb_build_object('meeting', m.id, 'into', m.merged_into) AS row FROM meetings m
      WHERE m.merged_into IS NOT NULL AND NOT EXISTS (SELECT FROM meetings WHERE id = m.merged_into)`,
  },
  {
    name: 'articles without an answer',
    says: 'articles of which it is not known what was read in them',
    text: `SELECT to_jsonb(a.id) AS row FROM articles a WHERE NOT EXISTS (SELECT FROM extractions WHERE article_id = a.id)`,
  },
  {
    name: 'articles beyond search',
    says: 'articles that no search finds',
    text: `SELECT to_jsonb(a.id) AS row FROM articles a WHERE a.search IS NULL`,
  },
  {
    name: 'copies of copies',
    says: 'articles whose original is a copy itself',
    text: `SELECT to_jsonb(c.article_id) AS row FROM article_copies c
      WHERE EXISTS (SELECT FROM article_copies WHERE article_id = c.original_id)`,
  },
  {
    name: 'people without names',
    says: 'people whom no article names and who were at no meeting',
    text: `SELECT to_jsonb(p.key) AS row FROM people p WHERE NOT EXISTS (SELECT FROM person_names WHERE person_id = p.id)
      AND NOT EXISTS (SELECT FROM participants WHERE person_id = p.id)`,
  },
  ...SPANS,
]
