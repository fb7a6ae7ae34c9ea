/** What a locale must say about quantities: how numbers are written out, what is counted, and what is not about relations. */

export type FigureLocale = {
  /** Numbers in words, folded («семнадцать», "ten"). */
  numbers: Readonly<Record<string, number>>
  /** Words that multiply («млрд», "billion"). */
  multipliers: Readonly<Record<string, number>>
  /** Currencies by the words after the number; longest first does not matter. Values are ISO 4217. */
  currencies: Readonly<Record<string, readonly string[]>>
  /** Words and signs of per cent. */
  percents: readonly string[]
  /** Unit code and the nouns that name it, in the dictionary form; inflected by the locale. */
  units: Readonly<Record<string, readonly string[]>>
  /** Units that are about relations only in a sentence with one of the `guestStems`. */
  doubtful: readonly string[]
  /** Beginnings of words that tell that counted people are guests, partners or a community abroad. */
  guestStems: readonly string[]
  /** Beginnings of words that show a number to be about victims, votes, budgets, scores. */
  strangers: readonly string[]
  /** Words that may stand between two ends of a range («с 4 до 6», "from 4 to 6"). */
  rangeWords: readonly string[]
  /** `,` in «4,2», `.` in "4.2". */
  decimal: ',' | '.'
  /** Words that mean "of them", so that the unit is the one before («80 из них»). */
  ofThem: readonly string[]
  /** Words right before a number that counts a noun further back («число предприятий превысило 200»). */
  counters: readonly string[]
  /** Words that never stand between a number and what it counts («в», "in"). */
  stops: readonly string[]
  /** «в 2,8 раза», "2.8 times": words that follow a factor. */
  times: readonly string[]
  /** Words before a whole factor; without one only a fraction («2,8») is taken for a factor. */
  timesLead: readonly string[]
  /** Comparatives behind a factor, where the language does not lead to it («шеснаест пута је већа»). */
  timesAfter?: readonly string[]
  /** Every whole number before one of `times` is a factor («екі есе»). */
  timesAlone?: true
  /** Case endings that hang on a number by a hyphen and are passed over («60-тан астам»). */
  suffixes?: readonly string[]
  inflect: (phrase: string) => string[]
}
