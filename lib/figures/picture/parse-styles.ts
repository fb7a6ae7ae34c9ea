/**
 * Reads style sheets as far as marks need it: rules on one element with classes, such as `.plot text.who` or
 * `rect:is(.r5, .r6)`. Only the test of `tones.ts` asks here; files are drawn from the table that it keeps.
 */

/** What is set on an element of `shape` (`null`: any) that has all of `classes` and none of `without`. */
export type Tone = {
  shape: string | null
  classes: readonly string[]
  without: readonly string[]
  /** Of two rules that set the same, the weightier wins, else the later one. */
  weight: number
  set: Readonly<Record<string, string>>
}

/** A colour in the light and in the dark. */
export type TwoColours = readonly [light: string, dark: string]

const DRAWN =
  /^(fill|stroke|opacity|font$|font-size|font-weight|font-style|text-anchor|text-decoration$|paint-order|shape-rendering|--g)/
const NOT_IN_FILES = new Set(['fill-rule', '--gw'])

/** The rules of a style sheet outside of media queries, with what they set, in order. */
function readRules(css: string): { selector: string; body: string }[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: { selector: string; body: string }[] = []
  const walk = (from: number, to: number): void => {
    let start = from
    for (let at = from; at < to; at += 1) {
      if (text[at] === ';') start = at + 1
      if (text[at] !== '{') continue
      const end = findEnd(text, at)
      const selector = text.slice(start, at).trim()
      if (selector.startsWith('@layer')) walk(at + 1, end)
      else if (!selector.startsWith('@')) rules.push({ selector, body: text.slice(at + 1, end) })
      at = end
      start = end + 1
    }
  }
  walk(0, text.length)
  return rules
}

function findEnd(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

function readDeclarations(body: string): [string, string][] {
  return body.split(';').flatMap((part): [string, string][] => {
    const colon = part.indexOf(':')
    return colon < 0
      ? []
      : [
          [
            part.slice(0, colon).trim(),
            part
              .slice(colon + 1)
              .trim()
              .replace(/\s+/g, ' '),
          ],
        ]
  })
}

/** Splits at commas that stand in no bracket. */
function splitList(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((part) => part.trim())
}

/** The tones of a style sheet, `:is()` written out. */
export function readTones(css: string): Tone[] {
  return readRules(css).flatMap(({ selector, body }) => {
    const set = readSet(body)
    return splitList(selector).flatMap((one) =>
      isForMarks(one, set) ? readSelector(one).map((tone) => ({ ...tone, set })) : [],
    )
  })
}

/** Rules for the words of a page set sizes too; those for marks stand inside a drawing, or paint in a colour of their own. */
function isForMarks(selector: string, set: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(set)
  if (/currentcolor/i.test(JSON.stringify(set))) return false
  return /^\.(plot|drawing)\s/.test(selector) ? keys.length > 0 : keys.some((key) => /^(fill|stroke|--g)/.test(key))
}

function readSet(body: string): Record<string, string> {
  const set: Record<string, string> = {}
  for (const [key, value] of readDeclarations(body)) {
    if (!DRAWN.test(key) || NOT_IN_FILES.has(key)) continue
    if (key !== 'font') set[key] = value.replace(/^([\d.]+)px$/, '$1')
    const font = key === 'font' ? /^(\d+) ([\d.]+)px/.exec(value) : null
    if (font?.[1] && font[2]) Object.assign(set, { 'font-weight': font[1], 'font-size': font[2] })
  }
  return set
}

/** Nothing of a selector that no mark can match: one that names a state, or an element inside another. */
function readSelector(selector: string): Omit<Tone, 'set'>[] {
  const inside = /^\.(?:plot|drawing)\s+(.*)$/.exec(selector)
  const own = inside?.[1] ?? selector
  if (/[\s>+~[]|::|:(?!is\(|not\()/.test(own.replace(/\((.*?)\)/g, '()'))) return []
  const choices = [...own.matchAll(/:is\((.*?)\)/g)].map((found) => splitList(found[1] ?? ''))
  const without = [...own.matchAll(/:not\(\.([\w-]+)\)/g)].map((found) => found[1] ?? '')
  const plain = own.replace(/:(is|not)\(.*?\)/g, '')
  const shape = /^[a-z]+/.exec(plain)?.[0] ?? null
  if (shape !== null && !['rect', 'circle', 'path', 'text', 'tspan', 'line'].includes(shape)) return []
  const fixed = [...plain.matchAll(/\.([\w-]+)/g)].map((found) => found[1] ?? '')
  const sets = choices.reduce<string[][]>(
    (all, list) => all.flatMap((classes) => list.map((choice) => [...classes, choice.replace(/^\./, '')])),
    [fixed],
  )
  return sets
    .filter((classes) => classes.length > 0 || inside !== null)
    .filter((classes) => !classes.some((name) => ['sw', 'hit', 'chart-cursor', 'mk'].includes(name)))
    .map((classes) => ({
      shape,
      classes,
      without,
      weight: (inside ? 10 : 0) + 10 * (classes.length + without.length) + (shape === null ? 0 : 1),
    }))
}

/** The colours of the tokens, light and dark, with tokens that stand for others followed to the end. */
export function readTokens(css: string): Record<string, TwoColours> {
  const raw = new Map<string, string>()
  for (const { selector, body } of readRules(css)) {
    if (selector !== ':root') continue
    for (const [key, value] of readDeclarations(body)) if (key.startsWith('--')) raw.set(key, value)
  }
  const follow = (value: string, dark: boolean): string => {
    const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
    if (name) return follow(raw.get(name) ?? '', dark)
    const two = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/.exec(value)
    return (dark ? two?.[2] : two?.[1]) ?? value
  }
  const colours = [...raw].map(([key, value]): [string, TwoColours] => [
    key,
    [follow(value, false), follow(value, true)],
  ])
  return Object.fromEntries(colours.filter(([, two]) => two.every((colour) => /^(#\w+|transparent)$/.test(colour))))
}
