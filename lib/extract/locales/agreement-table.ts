/** What a locale must say about documents that sides sign: how they are called, titled, and what is done with them. */

export type AgreementLocale = {
  /** Kinds of documents that count with a verb or a title beside them («меморандум», "treaty"); inflected by the locale. */
  documents: readonly string[]
  /** Documents that count by their name alone («совместное заявление», "joint declaration"). */
  named: readonly string[]
  /** Plurals that count only when something is done with them («документы», "documents"). */
  papers: readonly string[]
  /** Words that may stand before a document and belong to its name («рамочное», "framework", a capitalised adjective). */
  adjectives: readonly string[]
  /** Words that lead to the title of a document («о», "on"). */
  titleLeads: readonly string[]
  /** The title stands before the document («X туралы меморандум»); leads then follow it, and references the document. */
  titleBefore?: true
  /** Whether a capitalised word may belong to a document's name («Охридски споразум», but not «у Тирани споразум»); all may if absent. */
  isNaming?: (folded: string) => boolean
  /** Words that end a title («который», "which"). */
  titleStops: readonly string[]
  /** Words after which a document is a thing talked of, not made («согласно», "under"). */
  references: readonly string[]
  /** Phrases that hold a document's word but are none ("deal with"). */
  blocks: readonly string[]
  /** Words that point back to a document already named ("the", "this"). */
  definites: readonly string[]
  articles: readonly string[]
  conjunctions: readonly string[]
  /** Words after which the documents are named one by one («среди которых», "including"). */
  expansions: readonly string[]
  /** Beginnings of words that sign, adopt, exchange. */
  signed: readonly string[]
  initialled: readonly string[]
  /** Beginnings of words that plan, and whole words with a full stop after them. */
  planned: readonly string[]
  /** Auxiliaries beside a participle that put the signing off («биће потписан», «бити потписан»). */
  future?: readonly string[]
  /** Beginnings of words that tell of talks about a document that is not there yet («переговоры о», "talks on"). */
  talks: readonly string[]
  /** Sentences with these are about treaties among others («нарушение договора»). */
  strangers: readonly string[]
  inflect: (phrase: string) => string[]
}
