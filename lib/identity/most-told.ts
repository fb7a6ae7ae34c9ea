/** The value that most reports tell. */

/**
 * The most frequent of `values`, `undefined` where there is none.
 * @param prefer order in which values of equal number are preferred
 */
export function chooseMostTold<Value>(
  values: readonly Value[],
  prefer: (a: Value, b: Value) => number,
): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || prefer(a[0], b[0]))[0]?.[0]
}
