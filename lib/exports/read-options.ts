import { type ExportOptions, THEMES, WIDTH_LIMITS } from './export-format'

/** The keys that say how a file is to look, beside the filters that say what is in it. */
export const OPTION_KEYS = ['bom', 'theme', 'width'] as const
export type OptionKey = (typeof OPTION_KEYS)[number]

type OptionProblem = { key: OptionKey; value: string; message: string }

const SENTENCES: Readonly<Record<OptionKey, string>> = {
  bom: 'A byte order mark (bom) is 1 or 0.',
  theme: `A theme is ${THEMES.join(' or ')}.`,
  width: `A width is a whole number of pixels from ${WIDTH_LIMITS.least} to ${WIDTH_LIMITS.most}.`,
}

/** Reads the options of a file; one that cannot be read is a problem and stays as if it were not given. */
export function readOptions(given: Readonly<Partial<Record<OptionKey, string>>>): {
  options: Pick<ExportOptions, OptionKey>
  problems: OptionProblem[]
} {
  const problems: OptionProblem[] = []
  const refuse = (key: OptionKey): void => {
    problems.push({ key, value: given[key] ?? '', message: SENTENCES[key] })
  }
  const theme = given.theme === undefined ? 'light' : THEMES.find((name) => name === given.theme)
  const width = readWidth(given.width)
  if (given.bom !== undefined && given.bom !== '0' && given.bom !== '1') refuse('bom')
  if (theme === undefined) refuse('theme')
  if (width === undefined) refuse('width')
  return { options: { bom: given.bom === '1', theme: theme ?? 'light', width: width ?? null }, problems }
}

/** `undefined` where the text is no width that is allowed. */
function readWidth(text: string | undefined): number | null | undefined {
  if (text === undefined) return null
  const width = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return width >= WIDTH_LIMITS.least && width <= WIDTH_LIMITS.most ? width : undefined
}
