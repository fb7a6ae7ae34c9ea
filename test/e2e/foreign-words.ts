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
export function findForeignWords(document: Document, script: 'Latin' | 'Cyrillic', names: Set<string>): string[] {
  const said: string[] = []
  // The title of a report's page is the report's own.
  if (!document.querySelector('h1[lang]')) said.push(document.title)
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest(`${EXEMPT}, script, style`)) continue
    for (const name of ['title', 'aria-label', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '')
    for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.textContent ?? '')
  }
  const word = script === 'Latin' ? /\p{Script=Latin}[\p{Script=Latin}\p{M}]{2,}/gu : /\p{Script=Cyrillic}{2,}/gu
  const found = said.flatMap((text) => {
    if (/^https?:\/\/|^[\w./-]+[/=][\w./=&,-]*$|^[a-z]+(_[a-z]+)+$/.test(text.trim())) return []
    const plain = text.replace(/(?<=\s)\/[\w-]+[/?][\w/=?&-]*/g, '')
    return [...plain.matchAll(word)].map(([one]) => one)
  })
  return [...new Set(found)].filter((one) => one !== one.toUpperCase() && !names.has(one) && !KNOWN.has(one))
}
