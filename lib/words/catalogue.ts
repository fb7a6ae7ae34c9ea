/**
 * What is said, side by side in every language, so that the compiler asks for the missing ones. Messages are ICU
 * MessageFormat: plurals of Russian are `one few many other`, of Serbian `one few other`, of Kazakh and English `one other`.
 * Serbian is written in Cyrillic; Latin letters follow from it.
 */
export type Said = { readonly en: string; readonly ru: string; readonly kk: string; readonly sr: string }

export type Catalogue = Readonly<Record<string, Said>>

/** Keeps the literal texts in the type, so that the values which a message needs are known when it is used. */
export function defineCatalogue<const T extends Catalogue>(rows: T): T {
  return rows
}
