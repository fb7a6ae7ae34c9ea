/** The settings of a model service, out of the environment. */
import { ExtractorError } from './extractor-error'
import type { ModelSettings } from './openai'

export type Environment = Readonly<Record<string, string | undefined>>

const LIMITS = {
  timeout: 120_000,
  tries: 4,
  pause: 1_000,
  longestAnswer: 4 * 1024 * 1024,
  longestText: 60_000,
} as const

/**
 * `ENTENTE_LLM_URL` (such as `http://localhost:11434/v1`), `ENTENTE_LLM_MODEL`, and `ENTENTE_LLM_KEY` where the service
 * wants one.
 * @throws ExtractorError where one is missing or is no such thing; no value is repeated in the message
 */
export function readSettings(environment: Environment): ModelSettings {
  const { ENTENTE_LLM_URL: url, ENTENTE_LLM_MODEL: model, ENTENTE_LLM_KEY: key } = environment
  if (!url) throw new ExtractorError('ENTENTE_LLM_URL must name the model service, such as http://localhost:11434/v1.')
  if (!model) throw new ExtractorError('ENTENTE_LLM_MODEL must name the model.')
  return { ...LIMITS, address: readAddress(url), model, key: key || null }
}

function readAddress(url: string): URL {
  if (!URL.canParse(url)) throw new ExtractorError('ENTENTE_LLM_URL is no address.')
  const address = new URL(url)
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw new ExtractorError('ENTENTE_LLM_URL must begin with http:// or https://.')
  if (address.username !== '' || address.password !== '')
    throw new ExtractorError('ENTENTE_LLM_URL must hold no password; ENTENTE_LLM_KEY is for that.')
  if (!address.pathname.endsWith('/chat/completions'))
    address.pathname = `${address.pathname.replace(/\/+$/u, '')}/chat/completions`
  return address
}
