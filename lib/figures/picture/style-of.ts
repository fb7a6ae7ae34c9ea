import type { TwoColours } from './parse-styles'
import { TOKENS, TONES } from './tones'

export type Theme = 'light' | 'dark'
export type Shape = 'rect' | 'circle' | 'path' | 'text' | 'tspan'
export type Style = Readonly<Record<string, string>>

const known = new Map<string, Style>()

/** A colour of the page by the name of its token. */
export function colourOf(token: string, theme: Theme): string {
  const two: TwoColours | undefined = TOKENS[token]
  return two?.[theme === 'dark' ? 1 : 0] ?? 'none'
}

/** What the classes of a mark set on it, as the attributes of SVG with the colours of a theme. */
export function styleOf(shape: Shape, tone: string, theme: Theme): Style {
  const key = `${theme} ${shape} ${tone}`
  const style = known.get(key) ?? readStyle(shape, tone.split(' ').filter(Boolean), theme)
  known.set(key, style)
  return style
}

function readStyle(shape: Shape, names: readonly string[], theme: Theme): Style {
  const rules = TONES.filter(
    (tone) =>
      (tone.shape === null || tone.shape === shape) &&
      tone.classes.every((name) => names.includes(name)) &&
      !tone.without.some((name) => names.includes(name)),
  )
  const set: Record<string, string> = {}
  for (const rule of [...rules].sort((a, b) => a.weight - b.weight)) Object.assign(set, rule.set)
  const follow = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
      set[name] === undefined ? colourOf(name, theme) : follow(set[name]),
    )
  return Object.fromEntries(
    Object.entries(set)
      .filter(([name]) => !name.startsWith('--'))
      .map(([name, value]) => [name, follow(value)]),
  )
}
