/** Makes a part and writes its rows as COPY takes them: all that can be done away from the base, and in another thread. */
import { writeRows } from './copy-rows'
import type { World } from './draw-encounter'
import { makePart } from './make-part'
import { makeWorld } from './make-world'
import type { WordBook } from './note-words'
import { openWordBook } from './note-words'
import { roomFor } from './room'
import { ARTICLE_COLUMNS, articleRows, type Ground, listRows, NUMBERED, nameRows } from './table-rows'

export type Table = { table: string; columns: readonly string[]; text: string }

export type RenderedPart = {
  articles: Table
  tables: Table[]
  names: Table
  /** The people in it: row number, key and name. */
  people: [id: number, key: string, name: string][]
  words: [word: string, shown: string][]
}

/** What all parts of a base have in common. */
export type PartSetup = {
  seed: number
  meetings: number
  from: number
  to: number
  reports: number
  engine: string
  numbers: Ground['numbers']
  firstPerson: number
  /** People who had another row before. */
  known: readonly (readonly [key: string, id: number])[]
}

export type PartRenderer = (first: number, last: number) => Promise<RenderedPart>

/** Takes some seconds; what it returns gives the meetings from one place in time to another. */
export function openRenderer(setup: PartSetup): PartRenderer {
  const world = makeWorld(setup)
  const book = openWordBook()
  const known = new Map(setup.known)
  const people = new Map(
    world.officials.all.map(({ key, number }) => [key, known.get(key) ?? setup.firstPerson + number]),
  )
  return (first, last) => renderPart(world, setup, people, book, first, last)
}

async function renderPart(
  world: World,
  setup: PartSetup,
  people: ReadonlyMap<string, number>,
  book: WordBook,
  first: number,
  last: number,
): Promise<RenderedPart> {
  const part = await makePart(world, first, last, setup.reports)
  const numbers = Object.fromEntries(
    NUMBERED.map((table) => [table, setup.numbers[table] + roomFor(table, first, setup.reports)]),
  ) as Ground['numbers']
  const ground = { numbers, people, engine: setup.engine, origin: `synth ${setup.seed}` }
  const tables = listRows(part, ground).map(({ table, columns, rows }) => {
    const numbered = NUMBERED.find((name) => name === table)
    if (numbered !== undefined && rows.length > roomFor(numbered, last - first, setup.reports))
      throw new RangeError(`${rows.length} rows of ${table} are more than numbers were set apart for`)
    return { table, columns, text: writeRows(rows) }
  })
  const seen = new Set(part.articles.flatMap(({ facts }) => facts.people.map(({ key }) => key)))
  return {
    articles: {
      table: 'synth_articles',
      columns: ARTICLE_COLUMNS,
      text: writeRows(articleRows(part.articles, ground)),
    },
    tables,
    names: {
      table: 'synth.names',
      columns: ['person_id', 'name', 'language', 'script', 'seen'],
      text: writeRows(nameRows(part.articles, people)),
    },
    people: world.officials.all.flatMap(({ key, latin }) =>
      seen.has(key) ? [[people.get(key) as number, key, latin] as [number, string, string]] : [],
    ),
    words: book.read(part.articles.map(({ title, text }) => `${title} ${text}`)),
  }
}
