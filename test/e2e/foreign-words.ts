import type { Page } from 'playwright-core'

/** Elements whose words are those of a report (as at points that lead to its sentence) or a code, or say by `lang` in which language they are. */
const EXEMPT =
  '[lang]:not(html), code, kbd, pre, abbr, q, blockquote, textarea, [data-code], .brand, .iso, a.point[href*="/articles/"]'

/** Words that no catalogue translates: names of formats, of the house and of standards. */
const KNOWN = new Set(
  'Entente Markdown Excel PowerPoint BibTeX Chicago GeoJSON OpenAPI curl Ctrl iCalendar Atom Natural Earth Tokayev Tokajev'.split(
    ' ',
  ),
)

/**
 * Words of a page that are written in the other script than its language is: what is read, what is heard and what a pointer
 * is told. Words in capitals are codes; those of `names` are names that reports write so.
 */
export async function findForeignWords(
  page: Page,
  script: 'Latin' | 'Cyrillic',
  names: Set<string>,
): Promise<string[]> {
  const said = await page.evaluate((exempt) => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node instanceof Element ? node : node.parentElement
      if (!element || element.closest(`${exempt}, script, style, nextjs-portal`)) continue
      if (node instanceof Element) {
        for (const name of ['title', 'aria-label', 'placeholder', 'alt']) texts.push(node.getAttribute(name) ?? '')
      } else texts.push(node.textContent ?? '')
    }
    // The title of a report's page is the report's own.
    return document.querySelector('h1[lang]') ? texts : [document.title, ...texts]
  }, EXEMPT)
  const word = script === 'Latin' ? /\p{Script=Latin}[\p{Script=Latin}\p{M}]{2,}/gu : /\p{Script=Cyrillic}{2,}/gu
  const found = said.flatMap((text) => {
    if (/^https?:\/\/|^[\w./-]+[/=][\w./=&,-]*$|^[a-z]+(_[a-z]+)+$/.test(text.trim())) return []
    const plain = text.replace(/(?<=\s)\/[\w-]+[/?][\w/=?&-]*/g, '')
    return [...plain.matchAll(word)].map(([one]) => one)
  })
  return [...new Set(found)].filter((one) => one !== one.toUpperCase() && !names.has(one) && !KNOWN.has(one))
}
