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
  /** The word itself says of which organization («еврокомиссар»). */
  organization?: string
  /** The word is said of women only, which tells how the name behind it is declined («председница»). */
  feminine?: true
  /** Countries in which the word means another office (the US secretary of state, «државни секретар»). */
  roleIn?: Readonly<Partial<Record<string, RoleCode>>>
  /** The form carries a possessive, so that an owner stands before it («министрі»). */
  own?: true
}

/** What an open head leads: the role of the one who leads it, and of his deputy. */
export type Complement = { head: RoleCode; deputy: RoleCode }

export type RoleTable = {
  language: string
  heads: readonly Entry<RoleHead>[]
  complements: readonly Entry<Complement>[]
  /** Parts of states as they stand behind the title of who heads them («губернатор Псковской области»), and the state. */
  regions?: readonly Entry<string>[]
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
  /** One form may be a singular and a plural («председника»): countries enumerated behind it make it a plural. */
  numberBehind?: true
  /** For languages that put the head last, with all that belongs to it before (Kazakh). */
  headFinal?: HeadFinal
}

export type HeadFinal = {
  /** The country of the press itself, and folded words for it («еліміздің»). */
  home: string
  ours: ReadonlySet<string>
  /** Ending of a state of residence («Сербиядағы елші»). */
  resident: RegExp
  /** Folded words behind what an office is about («Орталық Азия істері жөніндегі көмекшісі»). */
  topics: ReadonlySet<string>
  /** Folded words of two that make a genitive head one who acts for it («Премьер-министрдің міндетін атқарушы»). */
  acting: ReadonlySet<string>
  isGenitive(folded: string): boolean
  /** Whether a country whose last folded word this is can own what follows: it stands in the nominative or genitive. */
  isOwner(folded: string): boolean
}
