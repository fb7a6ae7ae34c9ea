/** What reads documents: the rules of this library, or something outside that answers in the same form. */
import type { Facts } from './facts'
import { ENGINE_VERSION, extract } from './index'

export type Extractor = {
  /** How it is called on the command line. */
  name: string
  /** Another version may answer otherwise; stored beside the facts, so that stale ones are known. */
  version: string
  /**
   * Reads one document. Every fact of the answer rests on words of the document.
   * @throws DocumentError where `document` is no document; another error where the extractor itself fails
   */
  extract(document: unknown, signal?: AbortSignal): Promise<Facts>
  /** Documents that may be given to it before it has answered the first; one where it does not say. */
  atOnce?: number
}

/** The rules as an extractor: they need no time, so there is nothing to abort. */
export const RULES: Extractor = {
  name: 'rules',
  version: String(ENGINE_VERSION),
  extract: async (document) => extract(document),
}
