/** What went wrong outside of Entente while a document was read; the message never holds a key or an address's secrets. */
export class ExtractorError extends Error {
  override name = 'ExtractorError'
}
