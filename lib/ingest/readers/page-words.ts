/** The words of an article, without what stands around it on its page. */
import { Readability } from '@mozilla/readability'
import { textOf } from './fragment-text'

/** Beyond so many elements the search for the article takes seconds; then the page says itself which part it is. */
const MOST_ELEMENTS = 8_000
/** A news item may have no more than a sentence. */
const SHORTEST_ARTICLE = 150
/** Pages that are lists of links lead to articles and hold none. */
const MOST_LINKED = 0.6

const BESIDE =
  'nav, header, footer, aside, form, figcaption, dialog, [role="navigation"], [aria-hidden="true"], [hidden]'

/**
 * The text of the article that a page holds, a blank line between paragraphs; empty where there is none. Its one headline is the
 * title. The page is not the same afterwards.
 */
export function readPageWords(page: Document): string {
  const headlines = page.querySelectorAll('h1')
  const silent = [...page.querySelectorAll('figcaption, script, style, noscript, template')]
  for (const element of headlines.length === 1 ? [...silent, ...headlines] : silent) element.remove()
  const declared = page.querySelector('article, main, [role="main"], [itemprop="articleBody"]') ?? page.body
  const plain = readPlainly(declared)
  if (page.querySelectorAll('*').length > MOST_ELEMENTS) return plain
  const found = new Readability<Node>(page, {
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content
  if (!found) return plain
  dropMenus(found as Element)
  const words = textOf(found)
  if (words === '') return plain
  return isList(found as Element, words) ? '' : words
}

/** Pages of old are laid out as tables, with the menu in a cell beside the article. */
function dropMenus(part: Element): void {
  for (const cell of [...part.querySelectorAll('td')])
    if (cell.querySelectorAll('a').length > 1 && isList(cell, textOf(cell))) cell.remove()
}

/** What is left of a part of the page without what is beside an article. */
function readPlainly(part: Element): string {
  const copy = part.cloneNode(true) as Element
  for (const element of [...copy.querySelectorAll(BESIDE)]) element.remove()
  const words = textOf(copy)
  return isList(copy, words) ? '' : words
}

function isList(part: Element, words: string): boolean {
  let linked = 0
  for (const link of part.querySelectorAll('a')) linked += (link.textContent ?? '').replace(/\s+/gu, ' ').trim().length
  return linked > words.length * MOST_LINKED
}
