/** What a locale says about personal names: the words around them and how a name comes back to the nominative. */
import type { Case } from './role-table'

/** One way to read a word of a name: its nominative, the cases it can stand in, and the gender it implies. */
export type NameReading = {
  nominative: string
  cases: readonly Case[]
  gender: 'm' | 'f' | null
  /** The reading takes the word as not declined at all. */
  fixed: boolean
}

export type PeopleTable = {
  language: string
  /** Lower-case words inside names («фон», "bin"). */
  particles: ReadonlySet<string>
  /** Lower-case words that end names («уулу»). */
  tails: ReadonlySet<string>
  /** Folded words before a name that only say that a person follows («господин», "Mr"). */
  honorifics: ReadonlySet<string>
  /** Folded words that are never part of a name, though they may be capitalised. */
  notNames: ReadonlySet<string>
  /** Words of `notNames` that may be names where no sentence begins («Али»). */
  namesWithin?: ReadonlySet<string>
  /** Folded verbs of which people are the subject («заявил», "said"). */
  verbs: ReadonlySet<string>
  /** Folded words between a name and the person's country («из», "of"). */
  from: ReadonlySet<string>
  /** Folded words that join the last two names of a list. */
  and: ReadonlySet<string>
  /** Endings that only surnames have, for names of which nothing else is known. */
  surnameEnding: Pick<RegExp, 'test'>
  /** Endings that a given name cannot have (adjectives), and a lone surname hardly. */
  notNameEnding: RegExp | null
  /** Folded words between two people who are of different sides ("met … with", «с»). */
  across: ReadonlySet<string>
  /** Words by which somebody is of the same side as whoever stands before ("together with"). */
  alongside?: RegExp
  /** Words that mark a side of talks behind a country's adjective («стороны», "delegation"). */
  sides: ReadonlySet<string>
  /** Prepositions that govern one case before a name («с Токаевым», «к Токаеву»). */
  prepositions: ReadonlyMap<string, readonly Case[]>
  /** Endings of the lower-case genitives that may stand between a role and the name («директор департамента торговой политики»). */
  betweenRoleAndName: Pick<RegExp, 'test'> | null
  /** All readings of one capitalised word of a name, where `suffixing` the likeliest first; never empty. */
  read(word: string): NameReading[]
  /** Only the last word of a name takes a case, and a title right before a name none (Kazakh). */
  suffixing?: true
  /** Foreign names are respelled as they sound, so that of «Марком» only a known full name tells Марк from Марко. */
  respells?: true
  /** The country whose press writes the language: titles without any country are its own. */
  home?: string
  /** Letters that hardly any name from elsewhere keeps in this language. */
  ownLetters?: RegExp
  /** Other countries whose names look the same: one of them is meant where the report plays there. */
  neighbours?: ReadonlySet<string>
  /** What stands between the country of a delegation and the office of whoever leads it («коју предводи»). */
  leads?: RegExp
}
