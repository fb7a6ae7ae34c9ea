import { register } from 'tsx/esm/api'

// a thread has a loader of its own, whatever its process was started with
register()
const [{ extract }, { DocumentError }] = await Promise.all([import('../extract/index'), import('../extract/document')])

/**
 * Reads documents; what is wrong with one of them harms no other.
 * @param {readonly unknown[]} documents
 */
export default function read(documents) {
  return documents.map((document) => {
    try {
      return { facts: JSON.stringify(extract(document)) }
    } catch (error) {
      // an error loses its kind on its way between threads
      if (error instanceof DocumentError) return { wrong: error.message }
      return { broken: error instanceof Error ? error.message : String(error) }
    }
  })
}
