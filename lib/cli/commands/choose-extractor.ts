/** The extractor that a command's `--extractor` or the environment asks for. */
import type { Extractor } from '../../extract/extractor'
import { ExtractorError } from '../../extractors/extractor-error'
import { openExtractor } from '../../extractors/registry'

/** The lines on it in the help of a command. */
export const EXTRACTOR_USAGE = `  --extractor NAME   rules (when nothing is said), or openai: a language model over HTTP. ENTENTE_EXTRACTOR says the
                     same; ENTENTE_LLM_URL, ENTENTE_LLM_MODEL and ENTENTE_LLM_KEY say where the model is. What it
                     answers is kept where its quotes stand in the document; the rest is counted in "dropped".`

/** Or what is wrong with the name or the settings. */
export async function chooseExtractor(name: string | undefined): Promise<{ extractor: Extractor } | { wrong: string }> {
  try {
    return { extractor: await openExtractor(name, process.env) }
  } catch (error) {
    if (error instanceof ExtractorError) return { wrong: error.message }
    throw error
  }
}
