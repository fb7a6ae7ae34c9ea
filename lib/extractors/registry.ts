/** The extractors by name. The rules are always there; a model is asked only where somebody says so. */
import { type Extractor, RULES } from '../extract/extractor'
import { ExtractorError } from './extractor-error'
import { type Environment, readSettings } from './settings'

/** Each is loaded when it is asked for: the rules need nothing of what a model needs. */
const EXTRACTORS: Readonly<Record<string, (environment: Environment) => Promise<Extractor>>> = {
  rules: async () => RULES,
  openai: async (environment) => {
    const settings = readSettings(environment)
    const { openModelExtractor } = await import('./openai')
    return openModelExtractor(settings)
  },
}

/** Names that `--extractor` and `ENTENTE_EXTRACTOR` may give. */
const EXTRACTOR_NAMES: readonly string[] = Object.keys(EXTRACTORS)

/**
 * The extractor that is asked for, else that of `ENTENTE_EXTRACTOR`, else the rules.
 * @throws ExtractorError where there is none of that name, or its settings are missing or wrong
 */
export async function openExtractor(name: string | undefined, environment: Environment): Promise<Extractor> {
  const wanted = name ?? (environment.ENTENTE_EXTRACTOR || 'rules')
  const open = Object.hasOwn(EXTRACTORS, wanted) ? EXTRACTORS[wanted] : undefined
  if (!open) throw new ExtractorError(`There is no extractor "${wanted}"; there are ${EXTRACTOR_NAMES.join(' and ')}.`)
  return open(environment)
}
