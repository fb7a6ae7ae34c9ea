import { loadSample } from '../lib/cli/load-sample'
import { openDatabase } from '../lib/db/open'

const base = await openDatabase()
try {
  const read = await loadSample(base.url, { onProgress: (detail) => console.error(detail) })
  console.error(
    read === undefined ? 'The sample corpus was loaded before.' : `The sample corpus is loaded: ${read} reports.`,
  )
} finally {
  await base.close()
}
