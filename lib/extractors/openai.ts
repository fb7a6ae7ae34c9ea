/** An extractor that asks a language model over the chat interface that OpenAI made and many services speak. */
import { checkDocument } from '../extract/document'
import { detectLanguage } from '../extract/engine/language'
import type { Extractor } from '../extract/extractor'
import { ANSWER_SCHEMA } from './claims'
import { ExtractorError } from './extractor-error'
import { groundFacts } from './ground-facts'
import { postJson, type Service } from './post-json'
import { INSTRUCTIONS, showDocument } from './prompt'

/** Raised whenever prompt, schema or grounding change, so that stored answers are known to be stale. */
const VERSION = 1
const RULE = 'model.openai'

export type ModelSettings = Service & {
  model: string
  /** Characters of a document that are sent; a longer one is refused, not cut. */
  longestText: number
}

export function openModelExtractor(settings: ModelSettings): Extractor {
  return {
    name: 'openai',
    version: `openai ${settings.model} ${VERSION}`,
    async extract(value, signal) {
      const document = checkDocument(value)
      if (document.text.length > settings.longestText)
        throw new ExtractorError(
          `"text" has ${document.text.length} characters, more than the ${settings.longestText} that are sent to a model`,
        )
      const language = document.language ?? detectLanguage(`${document.title ?? ''}\n${document.text}`)
      const answer = await postJson(settings, requestFor(settings.model, { ...document, language }), signal)
      return groundFacts({ ...document, language }, readContent(answer), RULE)
    },
  }
}

function requestFor(model: string, document: Parameters<typeof showDocument>[0]) {
  return {
    model,
    temperature: 0,
    messages: [
      { role: 'system', content: INSTRUCTIONS },
      { role: 'user', content: showDocument(document) },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'facts', strict: true, schema: ANSWER_SCHEMA } },
  }
}

/** The JSON that the first choice's message holds. */
function readContent(answer: unknown): unknown {
  const { choices } = (answer ?? {}) as { choices?: { finish_reason?: unknown; message?: { content?: unknown } }[] }
  const choice = Array.isArray(choices) ? choices[0] : undefined
  if (choice?.finish_reason === 'length') throw new ExtractorError('the model stopped before the end of its answer')
  const content = choice?.message?.content
  if (typeof content !== 'string') throw new ExtractorError('the model service answered without a message')
  try {
    // some models fence what they write
    return JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/gu, ''))
  } catch {
    throw new ExtractorError('the model did not answer with JSON')
  }
}
