/** What a locale says about roles: heads («президент»), what follows them, and the words that stand between. */
import type { RoleCode } from '../../vocab/roles'
import type { Entry } from '../engine/lexicon'

/** Grammatical case; languages without cases give `null` throughout. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre'

/**
 * How a head gets its role: `whole` heads have one of their own; `open` heads («глава», "chair") take it from their
 * complement or from the country or organization they lead; `deputy` heads stand one rank below their complement;
 * `aide` heads are officials whatever they belong to; `leader` stands for the head of state or of government;
 * `counterpart` repeats the role of the other side.
 */
export type RoleHeadKind = 'whole' | 'open' | 'deputy' | 'aide' | 'leader' | 'counterpart'

export type RoleHead = {
  kind: RoleHeadKind
  role: RoleCode
  plural: boolean
  case: Case | null
  /** The head may be followed or preceded by portfolio words («министр торговли», "trade minister"). */
  portfolio?: boolean
  /** With an organization beside it the head of this word leads the organization («президент Евросовета»). */
  leadsOrganization?: boolean
}

/** What an open head leads: the role of the one who leads it, and of his deputy. */
export type Complement = { head: RoleCode; deputy: RoleCode }

export type RoleTable = {
  language: string
  heads: readonly Entry<RoleHead>[]
  complements: readonly Entry<Complement>[]
  /** Whether a folded word can stand between a head and its complement or country («федерального», "federal"). */
  isFiller(folded: string): boolean
  /** Whether a folded word can belong to a minister's portfolio («торговли», "trade"). */
  isPortfolio(folded: string): boolean
  /** Folded words that point back to a country already named («министр республики»). */
  itself: ReadonlySet<string>
  /** Folded words between a country's adjective and the head («новый», "deputy"). */
  before: ReadonlySet<string>
  /** Folded words that say that the role is over or not yet begun; such phrases are no roles. */
  former: ReadonlySet<string>
  /** Folded words that link a head to the country behind it ("of"); empty where the genitive does it. */
  links: ReadonlySet<string>
  /** Folded words between a country and the state of residence («посол Сербии в Казахстане», "ambassador to"). */
  residence: ReadonlySet<string>
  /** Folded portfolio words that make a minister the foreign minister ("Foreign Affairs and Trade Minister"). */
  foreign: ReadonlySet<string>
  /** Folded words behind `foreign` that make it foreign affairs ("affairs", «дел») and not foreign trade. */
  affairs: ReadonlySet<string>
  /** Folded nouns of "acting" that govern the role behind them («исполняющий обязанности министра»). */
  acting: ReadonlySet<string>
  articles: ReadonlySet<string>
  and: ReadonlySet<string>
  /** Kinds of country mention that may stand before a head: «сербский президент», "US president". */
  namesBefore: boolean
}
