import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Encoding } from '../dataset/dataset'

/** All years from the first to the last of some, newest first. */
function spanYears(years: readonly string[]): string[] {
  const numbers = years.map(Number).filter((year) => Number.isInteger(year) && year > 0)
  if (numbers.length === 0) return []
  const last = Math.max(...numbers)
  return Array.from({ length: last - Math.min(...numbers) + 1 }, (_, index) => String(last - index).padStart(4, '0'))
}

function highest(datasets: readonly Dataset[], keys: readonly string[]): number {
  return Math.max(0, ...datasets.flatMap(({ rows }) => rows.flatMap((row) => keys.map((key) => readNumber(row, key)))))
}

function list(datasets: readonly Dataset[], key: string): string[] {
  return datasets.flatMap(({ rows }) => rows.map((row) => readText(row, key) ?? ''))
}

/** What two drawings of a kind must have in common so that a length in one is the same length in the other. */
function shareEncoding(encoding: Encoding, both: readonly Dataset[]): Encoding {
  switch (encoding.mark) {
    case 'stacked-rows':
      return { ...encoding, top: highest(both, ['meetings']), rows: spanYears(list(both, encoding.y)) }
    case 'balance':
      return { ...encoding, years: spanYears(list(both, 'date').map((date) => date.slice(0, 4))) }
    case 'silence':
      return { ...encoding, top: highest(both, [encoding.value, encoding.longest]) }
    case 'bar':
      return { ...encoding, top: highest(both, [encoding.x]) }
    default:
      return encoding
  }
}

/** Two datasets of one kind with a common scale and axis, to stand side by side; their rows stay as they are. */
export function shareScale(first: Dataset, second: Dataset): [Dataset, Dataset] {
  const share = (dataset: Dataset): Dataset =>
    dataset.encoding ? { ...dataset, encoding: shareEncoding(dataset.encoding, [first, second]) } : dataset
  return [share(first), share(second)]
}
