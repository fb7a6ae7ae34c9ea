/**
 * Writes out the alternatives of a compact form: `встрет{ился|илась}` gives both, several groups multiply, and forms are
 * separated by commas. Braces do not nest. Keeps tables short without hiding which forms exist.
 */
export function expandForms(compact: string): string[] {
  return compact
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '')
    .flatMap(expandOne)
}

function expandOne(form: string): string[] {
  const open = form.indexOf('{')
  if (open < 0) return [form.replace(/\s+/g, ' ').trim()]
  const close = form.indexOf('}', open)
  if (close < 0) throw new RangeError(`form with an open brace: ${form}`)
  const before = form.slice(0, open)
  const after = form.slice(close + 1)
  return form
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => expandOne(before + choice + after))
}
