/** What a page says of its article in JSON-LD, by the words of schema.org. */

export type LinkedArticle = {
  headline?: string
  published?: string
  language?: string
  outlet?: string
  body?: string
}

const ARTICLES =
  /(?:^|\/|:)(?:[A-Za-z]*NewsArticle|Article|BlogPosting|Report|PressRelease|SocialMediaPosting|LiveBlogPosting)$/u
/** A page describes a handful of things; what has more of them is not looked through. */
const MOST_THINGS = 2_000

type Thing = Record<string, unknown>

/** The article of a page; `null` where it describes none, or several with none that has a text of its own. */
export function readLinkedArticle(page: Document): LinkedArticle | null {
  const found: LinkedArticle[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    for (const thing of listThings(parseLoosely(script.textContent ?? '')))
      if (isArticle(thing)) found.push(takeArticle(thing))
  if (found.length < 2) return found[0] ?? null
  return found.find(({ body }) => body !== undefined) ?? null
}

/** JSON as it is found in pages: in comments or CDATA, with line breaks inside of texts. */
function parseLoosely(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/gu,
    '',
  )
  for (const text of [bare, bare.replace(/\s+/gu, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

/** All objects, the outer ones first; without recursion, for the depth is up to the page. */
function* listThings(root: unknown): Generator<Thing> {
  const waiting: unknown[] = [root]
  for (let seen = 0; seen < waiting.length && seen < MOST_THINGS; seen++) {
    const value = waiting[seen]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) yield value as Thing
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner)
  }
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat()
  return types.some((type) => typeof type === 'string' && ARTICLES.test(type))
}

function takeArticle(thing: Thing): LinkedArticle {
  const publisher = [thing.publisher ?? thing.sourceOrganization].flat()[0]
  return {
    headline: wordsOf(thing.headline) ?? wordsOf(thing.name),
    published: wordsOf(thing.datePublished) ?? wordsOf(thing.dateCreated),
    language: wordsOf(thing.inLanguage) ?? wordsOf((thing.inLanguage as Thing | undefined)?.alternateName),
    outlet: wordsOf(publisher) ?? wordsOf((publisher as Thing | undefined)?.name),
    body: wordsOf(thing.articleBody),
  }
}

function wordsOf(value: unknown): string | undefined {
  const [first] = [value].flat()
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined
}
