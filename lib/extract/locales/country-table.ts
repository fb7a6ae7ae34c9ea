/** The form of a language's words for countries. A new language brings one `CountryTable`; the recogniser is shared. */
import type { MentionKind } from '../../vocab/meeting-kinds'
import type { Casing } from '../engine/lexicon'

/** Why a form that matched may still not name its country here. */
export type Guard = {
  /** The first half of a hyphenated pair («казахстанско-»): counts only where a hyphen follows. */
  compound?: true
  /** Half of a hyphenated pair, on either side («қазақстан-ресей»): counts only beside a hyphen. */
  hyphened?: true
  /** Ambiguous by itself («РК»): counts only in a document that names the country in another way too. */
  prior?: true
  /** Also a given name ("Chad", «София»): not right before a capitalised word that is no title. Implies `surname`. */
  personal?: true
  /** Also a surname ("London", «Вашингтон»): not right after a given name. */
  surname?: true
  /** Also an ordinary word («Того»): at the start of a sentence it counts only with a prior. */
  common?: true
  /** Not right after one of these folded words («река Нигер»). */
  notAfter?: ReadonlySet<string>
  /** Not right before one of these folded words ("Niger Delta"). */
  notBefore?: ReadonlySet<string>
  /** Not in a document in which more of `against` than of `support` stand (Georgia the state, Georgia the country). */
  rivals?: { against: ReadonlySet<string>; support: ReadonlySet<string> }
}

export type CountryForm = {
  form: string
  /** Several codes where the bare word is shared («Корея»): the one the document names fully, else the first. */
  codes: readonly [string, ...string[]]
  kind: MentionKind
  cased?: Casing
  /** Nominative, for capitals. */
  city?: string
  guard?: Guard
}

export type BlockedForm = { form: string; cased?: Casing }

export type CountryTable = {
  forms: readonly CountryForm[]
  /** Longer phrases in which a country's word names something else («Единая Россия», "Indian Ocean"). */
  blockers: readonly BlockedForm[]
  /** Folded words before which an adjective names a street or a language, not a country («улица», «язык»). */
  adjectiveNotBefore: ReadonlySet<string>
  /** Folded words after which an adjective names a street («улица Советская»). */
  adjectiveNotAfter: ReadonlySet<string>
  /** Whether adjectives of countries are surnames too («Турецкий»); English ones take a capital anyway. */
  adjectiveSurnames: boolean
  /** Folded words for "language": adjectives listed before one name languages («на английском и французском языках»). */
  languageWords: ReadonlySet<string>
  /** Folded words after which a lone adjective is a language ("in English", «владеет английским»). */
  languageVerbs: ReadonlySet<string>
  /**
   * Folded words beside which a country stands inside another name («долларов США», «Мисс Россия», "Bank of America"):
   * it is then a mention, but never the one that brings the country into the document.
   */
  weakAfter: ReadonlySet<string>
  weakBefore: ReadonlySet<string>
  /** Folded stems of words for private people; an adjective before one tells a nationality («российский актёр»). */
  personStems: ReadonlySet<string>
  /** Whether a folded word is an adjective or a joiner that may stand between («советский и российский эстрадный певец»). */
  passesOver: (folded: string) => boolean
  /** Folded given names, for forms that are personal names too. */
  givenNames: ReadonlySet<string>
  /** Folded words that may be capitalised right after a country without making it a given name ("Jordan King …"). */
  titles: ReadonlySet<string>
}

export type PlaceForm = {
  form: string
  /** Nominative in the language of the text. */
  city: string
  country: string
  capital: boolean
  /** The form can stand after a preposition of place («Астане»). */
  locative: boolean
  /** The form is the nominative, which datelines use. */
  nominative: boolean
  guard?: Guard
}

export type PlaceTable = {
  cities: readonly PlaceForm[]
  blockers: readonly BlockedForm[]
  /** A locative form is a place by itself, without a preposition («Астанада»). */
  caseTellsPlace?: true
  /** Folded nouns right behind a nominative that make it a place («Тяньцзинь қаласында»). */
  placeNouns?: ReadonlySet<string>
  /** Folded prepositions of place («в», "in"). */
  prepositions: ReadonlySet<string>
  /** Folded prepositions that end the look back for a preposition of place («к», "to"). */
  otherPrepositions: ReadonlySet<string>
  /** Folded words that join two cities («и», "and"). */
  joiners: ReadonlySet<string>
  /**
   * Nouns for a capital that has its country beside it: the forms of being there, the others, and what stands between the
   * noun and a country behind it (a regular expression; one that cannot match where nothing follows).
   */
  capitalNouns: { where: readonly string[]; other: readonly string[]; behind: string }
  givenNames: ReadonlySet<string>
  titles: ReadonlySet<string>
}

export type OrganizationForm = { form: string; code: string; cased?: Casing; guard?: Guard }
export type OrganizationTable = { forms: readonly OrganizationForm[]; blockers: readonly BlockedForm[] }
