import { makeTranslator, pickTexts, type Translator } from './make-translator'
import { CATALOGUES, type Messages, type Namespace } from './registry'
import { languageOf, type Tag } from './tag'

export { pickText, type Translator } from './make-translator'

/** The messages of the named catalogues in one language, for components that run in the browser. */
export function pickMessages<N extends Namespace>(tag: Tag, namespaces: readonly N[]): Pick<Messages, N> {
  const language = languageOf(tag)
  const picked = Object.fromEntries(namespaces.map((name) => [name, pickTexts(CATALOGUES[name], language)]))
  return picked as Pick<Messages, N>
}

/** By catalogue and language; a catalogue that was edited while a server runs is another one. */
const made = new WeakMap<object, Map<Tag, unknown>>()

/** The translator of a catalogue; made once. Code that also runs in the browser asks for its own catalogue alone instead. */
export function translate<N extends Namespace>(tag: Tag, namespace: N): Translator<N> {
  const catalogue = CATALOGUES[namespace]
  const own = made.get(catalogue) ?? new Map<Tag, unknown>()
  made.set(catalogue, own)
  const known = own.get(tag)
  if (known) return known as Translator<N>
  const translator = makeTranslator<N>(tag, catalogue)
  own.set(tag, translator)
  return translator
}
