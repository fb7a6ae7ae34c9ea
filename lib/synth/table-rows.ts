/** The rows of a part in all tables, as ingest would have written them. */

import type { Facts } from '../extract/facts'
import { addressOf } from '../identity/article-address'
import { foldText } from '../ingest/fold-text'
import { blockColumns } from '../store/block-columns'
import { namesIn, scriptOf } from '../store/store-people'
import { quotesOf } from '../store/write-reports'
import type { Cell } from './copy-rows'
import type { MadeArticle, Part } from './make-part'

export type TableRows = { table: string; columns: readonly string[]; rows: Cell[][] }

/** The first free number of each table whose rows are numbered. */
export type Numbers = Record<(typeof NUMBERED)[number], number>

export const NUMBERED = ['reports', 'article_areas', 'agreements', 'figures', 'evidence'] as const

export type Ground = {
  numbers: Numbers
  /** Row numbers of people, by key. */
  people: ReadonlyMap<string, number>
  engine: string
  origin: string
}

/** Stands for the revision until the transaction is there that has it; no text of ours has this sign. */
export const REVISION = '\u0002'

/** Columns of the temporary table in which articles wait for the words of their search. */
export const ARTICLE_COLUMNS = [
  ...['id', 'content_hash', 'language', 'title', 'text', 'outlet', 'url', 'published', 'origin', 'revision'],
  ...['folded_title', 'folded_text'],
]

const EVIDENCE = [
  'id',
  'report_id',
  'article_area_id',
  'agreement_id',
  'figure_id',
  'field',
  'start',
  'end',
  'in_title',
  'rule',
]

/** Articles in the order of `ARTICLE_COLUMNS`. */
export function articleRows(articles: readonly MadeArticle[], { origin }: Ground): Cell[][] {
  return articles.map(({ id, contentHash, title, text, outlet, url, facts }) => [
    ...[id, contentHash, facts.language, title, text, outlet, url, facts.published, origin, REVISION],
    ...[foldText(title), foldText(text)],
  ])
}

/** Rows of all tables but that of articles, in an order in which each finds what it hangs on. */
export function listRows({ articles, meetings }: Part, ground: Ground): TableRows[] {
  const tables = new Map<string, TableRows>()
  const open = (table: string, columns: readonly string[]) => {
    const opened: TableRows = { table, columns: [...columns, 'revision'], rows: [] }
    tables.set(table, opened)
    return (...cells: Cell[]) => opened.rows.push([...cells, REVISION])
  }
  const extraction = open('extractions', ['article_id', 'engine_version', 'answer'])
  const country = open('article_countries', ['article_id', 'country_code', 'mentions'])
  const area = open('article_areas', ['id', 'article_id', 'area_code'])
  const areaCountry = open('article_area_countries', ['article_area_id', 'country_code'])
  const agreement = open('agreements', ['id', 'article_id', 'title', 'status'])
  const party = open('agreement_countries', ['agreement_id', 'country_code'])
  const figure = open('figures', ['id', 'article_id', 'value', 'unit', 'about'])
  const copy = open('article_copies', ['article_id', 'original_id', 'likeness'])
  const meeting = open('meetings', [...MEETING])
  const side = open('meeting_countries', ['meeting_id', 'country_code'])
  const body = open('meeting_organizations', ['meeting_id', 'organization_code'])
  const topic = open('meeting_areas', ['meeting_id', 'area_code'])
  const seat = open('participants', ['meeting_id', 'person_id', 'role', 'country_code', 'position'])
  const report = open('reports', [...REPORT])
  const evidence = open('evidence', EVIDENCE)
  const next = { ...ground.numbers }
  type Quoted = { start: number; end: number; in?: 'title'; rule?: string }
  const quote = (owner: 'area' | 'agreement' | 'figure', id: number, { start, end, in: place, rule }: Quoted) =>
    evidence(
      ...[next.evidence++, null, owner === 'area' ? id : null, owner === 'agreement' ? id : null],
      ...[owner === 'figure' ? id : null, owner, start, end, place === 'title', rule],
    )

  const byId = new Map<string, Facts>()
  for (const { id, facts, copyOf } of articles) {
    byId.set(id, facts)
    extraction(id, ground.engine, JSON.stringify(facts))
    for (const { code, mentions } of facts.countries) country(id, code, mentions.length)
    for (const { code, countries, evidence: spans } of facts.areas) {
      area(next.article_areas, id, code)
      for (const member of new Set(countries)) areaCountry(next.article_areas, member)
      for (const span of spans) quote('area', next.article_areas, span)
      next.article_areas++
    }
    for (const { title, status, countries, evidence: spans } of facts.agreements) {
      agreement(next.agreements, id, title, status)
      for (const member of new Set(countries)) party(next.agreements, member)
      for (const span of spans) quote('agreement', next.agreements, span)
      next.agreements++
    }
    for (const { value, unit, about, evidence: spans } of facts.figures) {
      figure(next.figures, id, value, unit, about)
      for (const span of spans) quote('figure', next.figures, span)
      next.figures++
    }
    if (copyOf) copy(id, copyOf.original, copyOf.likeness)
  }
  for (const { id, content, reports } of meetings) {
    meeting(id, ...MEETING.slice(1).map((column) => cellOf(content[column as keyof typeof content])))
    for (const code of content.countries) side(id, code)
    for (const code of content.organizations) body(id, code)
    for (const code of content.areas) topic(id, code)
    for (const [position, { key, role, country: from }] of content.participants.entries())
      seat(id, ground.people.get(key), role, from, position)
    for (const { article, ordinal, told, reasons, score } of reports) {
      const { block_key, block_from, block_to } = blockColumns(told)
      const number = next.reports++
      report(
        ...[number, id, article, ordinal, told.background, told.status, told.confidence, JSON.stringify(told), reasons],
        ...[block_key, block_from, block_to, score, ground.engine],
      )
      for (const { field, start, end, in_title, rule } of quotesOf(number, told, byId.get(article)?.areas ?? []))
        evidence(next.evidence++, number, null, null, null, field, start, end, in_title, rule)
    }
  }
  return [...tables.values(), printRows(articles)]
}

/** How often each spelling of a name was seen, in articles. */
export function nameRows(articles: readonly MadeArticle[], people: ReadonlyMap<string, number>): Cell[][] {
  const seen = new Map<string, [Cell, string, string, string, number]>()
  for (const { facts } of articles)
    for (const { key, name, language } of namesIn(facts, facts.language)) {
      const row = seen.get(`${key}\n${name}\n${language}`)
      if (row) row[4]++
      else seen.set(`${key}\n${name}\n${language}`, [people.get(key), name, language, scriptOf(name), 1])
    }
  return [...seen.values()]
}

function printRows(articles: readonly MadeArticle[]): TableRows {
  return {
    table: 'article_prints',
    columns: ['article_id', 'print', 'bands', 'address'],
    rows: articles.map(({ id, print, url }) => [id, print?.minima, print?.bands, addressOf(url)]),
  }
}

const MEETING = [
  ...['id', 'kind', 'status', 'date', 'date_end', 'date_precision', 'city', 'place_code', 'visit_type', 'guest_code'],
  ...['host_code', 'level', 'recalled', 'confidence', 'state', 'merged_into', 'accepted', 'sources'],
] as const

const REPORT = [
  ...['id', 'meeting_id', 'article_id', 'ordinal', 'background', 'status', 'confidence', 'told', 'reasons'],
  ...['block_key', 'block_from', 'block_to', 'score', 'engine_version'],
] as const

function cellOf(value: unknown): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Cell)
}
