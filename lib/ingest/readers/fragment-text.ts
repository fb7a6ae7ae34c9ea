/** The words of a piece of HTML, such as feeds carry; whole pages are for the reader of HTML. */
import { FileError } from '../file-error'
import { openPage } from './open-page'

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'MATH', 'HEAD', 'BUTTON'])
const PARAGRAPHS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const CELLS = new Set(['TD', 'TH'])
const [ELEMENT, TEXT] = [1, 3]

/** Text with a blank line between paragraphs; scripts and styles say nothing. Plain text comes out as it went in. */
export function fragmentText(html: string): string {
  if (!/[<&]/u.test(html)) return tidy(html.replace(/\n/gu, ' '))
  try {
    const document = openPage(html)
    return tidy(collect(document.body ?? document))
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    // too large or too deep to be taken apart: what is shown of it does not matter, so long as none of it is lost unseen
    return tidy(html.replace(/<[^<>]*>/gu, ' '))
  }
}

/** Plain text as HTML that shows just it, a paragraph where it has a blank line. */
export function escapeText(text: string): string {
  const escaped = text.replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
  return escaped
    .split(/\n\s*\n/u)
    .map((paragraph) => (escaped.includes('\n\n') ? `<p>${paragraph}</p>` : paragraph))
    .join('')
}

/** The words under a node, with a blank line between paragraphs. */
export function textOf(root: Node): string {
  return tidy(collect(root))
}

/** Walks without recursion: a hostile page lies a hundred thousand elements deep. */
function collect(root: Node): string {
  const parts: string[] = []
  let node: Node | null = root.firstChild
  while (node !== null) {
    const silent = node.nodeType === ELEMENT && SILENT.has(node.nodeName.toUpperCase())
    if (node.nodeType === TEXT) parts.push((node.nodeValue ?? '').replace(/\s+/gu, ' '))
    else parts.push(breakAt(node))
    if (!silent && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && node !== root) parts.push(breakAt(node))
    }
    if (node === null || node === root) break
    node = node.nextSibling
  }
  return parts.join('')
}

function breakAt(node: Node): string {
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') return '\n'
  if (CELLS.has(name)) return ' '
  return PARAGRAPHS.has(name) ? '\n\n' : ''
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}
