/** What a locale must say about cooperation areas. */
import type { AreaCode } from '../../vocab/areas'

/**
 * A phrase in its dictionary form, inflected by the locale. `sure` phrases speak of relations by themselves («прямое
 * авиасообщение»); the others count only in a sentence that tells of cooperating or talking.
 */
export type AreaTerm = string | { readonly sure: string }

/** The compiler names every area that a locale owes; `[]` is an answer. */
export type AreaTable = Readonly<Record<AreaCode, readonly AreaTerm[]>>

/** The words by which a sentence or a document shows that sides talk with each other, or that it is about something else. */
export type AreaScope = {
  /** Beginnings of words that tell of cooperating, agreeing or discussing. */
  talks: readonly string[]
  /** Beginnings of words that do so only in the mouth of those who met. */
  cues: readonly string[]
  /** Beginnings of words by which a report calls those who met ("the sides", «собеседники»). */
  partners: readonly string[]
  /** Beginnings of words without which a document reports no encounter. */
  encounters: readonly string[]
  /** Beginnings of words that show a sentence to be about sport, a biography, a disaster or a vote. */
  strangers: readonly string[]
  /** Titles after which an area is a portfolio («министр энергетики»). */
  titlesBefore: readonly string[]
  /** Titles before which an area is a portfolio ("energy minister"). */
  titlesAfter: readonly string[]
  /**
   * Heads stand behind all that belongs to them: the office behind its portfolio («сауда және интеграция министрі»), the
   * building behind what is built, the lead behind its organization («ШЫҰ аясында»).
   */
  headsLast?: true
  /** The country that the press of the language leaves unnamed as its own side. */
  home?: string
  /** Words that keep a portfolio going («министр энергетики и торговли»). */
  joiners: readonly string[]
  /** Phrases that hold an area's words but name something else («Совет безопасности»); inflected like terms. */
  blocks: readonly string[]
  /** Nouns for companies: beside a country («сербских компаний») they are `business`; inflected like terms. */
  companies: readonly string[]
  /** Phrases after which a named organization is a place of joint work («в рамках ООН»); not inflected. */
  organizationLeads: readonly string[]
}

/** The words by which a clause keeps its subjects out of what sides talk about. */
export type AreaClauses = {
  /** Phrases that say a subject was left out ("was not discussed", «не поднимались»). */
  negations: readonly string[]
  /** Phrases that hold a negation and deny it («не обошли вниманием»). */
  doubled: readonly string[]
  /** Phrases that set what follows, up to a comma, against the talks ("unlike", «в отличие от»). */
  contrasts: readonly string[]
  /** Words that begin another clause behind a comma ("but", «но»): what they part is told apart. */
  breaks: readonly string[]
  /** Phrases that tell what a country or company is and makes ("exports", «является крупнейшим»), whoever talks. */
  profiles: readonly string[]
  /** Beginnings of words that give way to the area of what stands beside them ("cocoa processing", «подготовка военных»). */
  weak: readonly string[]
}

/**
 * Things that stand for an area («ветропаркови», "Baltic cables"), phrases parted by semicolons. Words of everyday life,
 * they count only where a sentence itself tells of talking.
 */
export type AreaThings = Readonly<Partial<Record<AreaCode, string>>>

export type AreaLocale = {
  terms: AreaTable
  things: AreaThings
  clauses: AreaClauses
  scope: AreaScope
  inflect: (phrase: string) => string[]
}

/** Marks phrases that need no cue beside them. */
export function sure(...phrases: string[]): AreaTerm[] {
  return phrases.map((phrase) => ({ sure: phrase }))
}
