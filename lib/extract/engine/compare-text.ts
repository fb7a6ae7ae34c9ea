/** Orders strings by code unit, so that answers are the same on every machine; no locale takes part. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
