/** HTML as a tree, whatever it is made of. */
import { parseHTML } from 'linkedom'
import { FileError } from '../file-error'
import { limitDepth } from './limit-depth'

/** A page of an article is smaller by far; a larger one is a dump, and takes too long to look through. */
const LARGEST_PAGE = 16 * 1024 * 1024
/** Opening and closing tags, and whatever else may be one. */
const MOST_TAGS = 300_000

/**
 * The tree of a page, or of a piece of one, always with a body. No script of it is run and nothing is fetched.
 * @throws FileError where it is too large, or nested too deep
 */
export function openPage(html: string): Document {
  if (html.length > LARGEST_PAGE || hasTooManyTags(html))
    throw new FileError('the page is too large to be that of an article', { cause: 'too-large' })
  const flat = limitDepth(html.replaceAll('\0', ''))
  const { document } = parseHTML(flat)
  if (document.documentElement?.nodeName === 'HTML' && document.querySelector('body') !== null) return document
  return parseHTML(`<!doctype html><html><body>${flat.replace(/<\/?(?:html|body)(?:\s[^<>]*)?>/giu, '')}</body></html>`)
    .document
}

function hasTooManyTags(html: string): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (++count > MOST_TAGS) return true
  return false
}
