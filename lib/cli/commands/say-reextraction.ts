/** What a re-extraction did, in words: a table of numbers and the first of everything that changed. */
import type { ChangeList, FieldChange } from '../../ingest/change-book'
import type { Reextraction } from '../../ingest/reextract-tally'

/** Lines of each kind that are printed; the report has them all. */
const SHOWN = 20
/** Characters of a value. */
const LONGEST = 60

/** The whole of it, a line a thing, with a line break at the end. */
export function sayReextraction(done: Reextraction, dryRun: boolean): string {
  return `${[...sayNumbers(done, dryRun), ...sayChanges(done.changes)].join('\n')}\n`
}

function sayNumbers({ engine, articles, changes, seconds }: Reextraction, dryRun: boolean): string[] {
  const from = Object.entries(engine.from).map(([version, count]) => `${version} (${count})`)
  const { found, read, same, changed, failed, passed } = articles
  const left = found - read - failed - passed
  const rows: [string, string][] = [
    ['engine', `${from.length > 0 ? `${from.join(', ')} → ` : ''}${engine.to}`],
    [
      'articles',
      [
        ...[`${read} read`, `${same} unchanged`, `${changed} changed`, `${failed} failed`],
        ...(passed > 0 ? [`${passed} passed over`] : []),
        ...(left > 0 ? [`${left} left`] : []),
      ].join(', '),
    ],
    ['meetings', `${changes.added.length} added, ${changes.removed.length} removed, ${changes.changed.length} changed`],
    ['persons', `${changes.locked.length} fields locked, ${changes.kept.length} reports kept`],
    ['time', `${seconds.toFixed(1)} s`],
  ]
  return [
    dryRun ? 'Dry run: nothing was written. This is what would change.' : 'Done. This is what changed.',
    ...rows.map(([name, what]) => `  ${name.padEnd(10)}${what}`),
  ]
}

function sayChanges({ added, removed, changed, locked, kept }: ChangeList): string[] {
  return [
    ...list('Added', added, ({ id, fields }) => `${id}  ${sayFields(fields)}`),
    ...list('Removed', removed, ({ id, fields }) => `${id}  ${sayFields(fields)}`),
    ...list('Changed', changed, ({ id, fields }) => `${id}  ${Object.entries(fields).map(sayChange).join('; ')}`),
    ...list('Locked', locked, ({ meeting, field, decided, now }) =>
      now === undefined
        ? `${meeting}  ${field}: ${say(decided)}, and the engine differs no more`
        : `${meeting}  ${field}: ${say(decided)} stays; the engine says ${say(now)}`,
    ),
    ...list('Kept', kept, ({ meeting, article, ordinal }) => `${meeting}  report ${article}#${ordinal}`),
  ]
}

function list<Row>(title: string, rows: readonly Row[], write: (row: Row) => string): string[] {
  if (rows.length === 0) return []
  const more = rows.length - SHOWN
  return [
    '',
    title,
    ...rows.slice(0, SHOWN).map((row) => `  ${write(row)}`),
    ...(more > 0 ? [`  … and ${more} more; --report FILE writes them all`] : []),
  ]
}

function sayFields(fields: Record<string, unknown>): string {
  return ['kind', 'status', 'date', 'place']
    .filter((field) => fields[field] !== undefined)
    .map((field) => say(fields[field]))
    .join(', ')
}

function sayChange([field, { before, after }]: [string, FieldChange]): string {
  return `${field}: ${say(before)} → ${say(after)}`
}

/** A value in few words; what is not there is a dash. */
function say(value: unknown): string {
  const text = sayWhole(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function sayWhole(value: unknown): string {
  if (value === null || value === undefined || value === false) return '—'
  if (value === true) return 'yes'
  if (typeof value !== 'object') return String(value)
  return Object.values(value)
    .filter((part) => part !== null)
    .map(String)
    .join(' ')
}
