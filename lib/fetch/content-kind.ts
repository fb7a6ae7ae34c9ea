/** What a site says that its answer is. */
import { parseMIMEType } from 'undici'

export type ContentKind = { mediaType?: string; charset?: string }

/** The kind in a `Content-Type`; empty where there is none that can be read. */
export function readContentType(header: string | undefined): ContentKind {
  const parsed = header === undefined ? 'failure' : parseMIMEType(header)
  if (parsed === 'failure') return {}
  const charset = parsed.parameters.get('charset')
  return { mediaType: parsed.essence, ...(charset === undefined ? {} : { charset: charset.toLowerCase() }) }
}

const NO_TEXT = /^(?:image|audio|video|font|model|multipart)\//u
/** Programs, styles and the like: text, but nobody's report. */
const NO_REPORT = new Set([
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/ecmascript',
  'application/wasm',
  'application/x-msdownload',
  'application/vnd.apple.mpegurl',
])
const FEED =
  /^(?:text\/(?:xml|html|plain)|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:octet-stream|gzip|x-gzip))$/u

/** Whether an answer of this kind may hold what is wanted. One without a kind is read to find out. */
export function isWanted(want: 'page' | 'feed', mediaType: string | undefined): boolean {
  if (mediaType === undefined) return true
  if (want === 'feed') return FEED.test(mediaType)
  return !NO_TEXT.test(mediaType) && !NO_REPORT.has(mediaType)
}
