/** Reading of the reports as the page shows them, so that their words need not come with the page twice. */

/** Words of a report: positions in UTF-16 code units of its text, or of its title. */
export type Words = { article: string; start: number; end: number; in?: 'title'; quote: string }

/** A report on the page. */
export type ShownReport = { article: string; label: string; lang: string; element: HTMLElement }

/** The reports that the page shows, each once. */
export function listReports(): ShownReport[] {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-article]')]
  const seen = new Map<string, ShownReport>()
  elements.forEach((element, index) => {
    const article = element.dataset.article ?? ''
    const title = element.querySelector<HTMLElement>('[data-title]')
    if (!seen.has(article)) {
      seen.set(article, {
        article,
        label: `${index + 1}. ${title?.textContent ?? article}`,
        lang: title?.lang ?? '',
        element,
      })
    }
  })
  return [...seen.values()]
}

/** Every sentence of a report, its title first. */
export function listSentences({ article, lang, element }: ShownReport): Words[] {
  const title = element.querySelector<HTMLElement>('[data-title="own"]')?.textContent
  const head: Words[] = title ? [{ article, start: 0, end: title.length, in: 'title', quote: title }] : []
  const cutter = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' })
  const body = [...element.querySelectorAll<HTMLElement>('p[data-start]')].flatMap((paragraph) =>
    [...cutter.segment(readText(paragraph))].flatMap(({ segment, index }) => {
      const quote = segment.trim()
      const start = startOf(paragraph) + index + segment.indexOf(quote)
      return quote === '' ? [] : [{ article, start, end: start + quote.length, quote }]
    }),
  )
  return [...head, ...body]
}

/** What is marked with the pointer in one paragraph of a report; `null` where nothing is, or too much. */
export function readSelection(): Words | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const paragraph = closestParagraph(range.startContainer)
  const article = paragraph?.closest<HTMLElement>('[data-article]')?.dataset.article
  if (!paragraph || !article || closestParagraph(range.endContainer) !== paragraph) return null
  const text = readText(paragraph)
  const [from, to] = [
    measureTo(paragraph, range.startContainer, range.startOffset),
    measureTo(paragraph, range.endContainer, range.endOffset),
  ]
  const marked = text.slice(from, to)
  const quote = marked.trim()
  const start = startOf(paragraph) + from + marked.indexOf(quote)
  return quote === '' ? null : { article, start, end: start + quote.length, quote }
}

function closestParagraph(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('p[data-start]') ?? null
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.start)
}

/** The words of a paragraph without the numbers of its notes. */
function readText(paragraph: Node): string {
  return listTexts(paragraph)
    .map((node) => node.data)
    .join('')
}

function listTexts(paragraph: Node): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** How many code units of the paragraph stand before a point of it. */
function measureTo(paragraph: Node, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(container, offset)
  return listTexts(paragraph).reduce((length, node) => {
    if (node === container) return length + offset
    return before.comparePoint(node, 0) <= 0 ? length + node.length : length
  }, 0)
}
