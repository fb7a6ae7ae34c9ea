/** By whose word the facts of a meeting stand; what the base answers fits this shape. */
export type FactStanding = {
  /** By field, as in `date` or `country:KZ`: numbers of the reports that decided it, or who did and when. */
  origins: ReadonlyMap<string, Origin>
  /** What the machine says now of fields on which a person decided otherwise. */
  differing: ReadonlyMap<string, unknown>
  /** Members that a person took out of a list, by field and name. */
  takenOut: readonly { field: string; name: string }[]
  /** The meeting and its version, where the reader may change it. */
  editable: { id: string; version: number } | null
}

export type Origin = { reports: readonly number[] } | { actor: string; day: string }

/** "2, 4–6": numbers in order, runs of three and more drawn together. */
export function listRuns(numbers: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last.to + 1) last.to = number
    else if (!last || number > last.to) runs.push({ from: number, to: number })
  }
  return runs.flatMap(({ from, to }) =>
    to === from + 1
      ? [
          { from, to: from },
          { from: to, to },
        ]
      : [{ from, to }],
  )
}
