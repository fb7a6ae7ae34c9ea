/** What became of the rows of somebody else's dataset. */
export type ImportReport = {
  dataset: string
  /** Rows that were read: those that became documents and those that were passed over. */
  rows: number
  mapped: number
  /** Rows that tell of no meeting, by reason. */
  skipped: Record<string, number>
  /** Fields of which other sources of the same meeting say something else. */
  conflicts: number
}

export type ImportReports = {
  mapped: (dataset: string) => void
  skipped: (dataset: string, reason: string) => void
  conflicts: (dataset: string, count: number) => void
  /** One a dataset, in the order in which they were met. */
  list: () => ImportReport[]
}

/** Counts rows by dataset, over as many files as there are. */
export function openReports(): ImportReports {
  const reports = new Map<string, ImportReport>()
  const at = (dataset: string) => {
    const report = reports.get(dataset) ?? { dataset, rows: 0, mapped: 0, skipped: {}, conflicts: 0 }
    reports.set(dataset, report)
    return report
  }
  return {
    mapped(dataset) {
      const report = at(dataset)
      report.rows++
      report.mapped++
    },
    skipped(dataset, reason) {
      const report = at(dataset)
      report.rows++
      report.skipped[reason] = (report.skipped[reason] ?? 0) + 1
    },
    conflicts(dataset, count) {
      if (count > 0) at(dataset).conflicts += count
    },
    list: () => [...reports.values()],
  }
}
