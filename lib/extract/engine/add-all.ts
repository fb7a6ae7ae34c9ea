/** Adds all items to a list: a call with each of them as an argument has no room for those of a long text. */
export function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
