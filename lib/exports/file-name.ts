const LONGEST = 120

/**
 * The name a file is saved under: `entente-meetings-KZ-RS.csv`.
 * @param parts what tells this file from others, such as the pair and the period; what no file system wants
 * becomes a hyphen, and a long name is cut
 */
export function nameFile(datasetId: string, format: string, parts: readonly string[]): string {
  const stem = ['entente', datasetId, ...parts]
    .join('-')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, LONGEST)
  return `${stem}.${format}`
}
