/** Where in the United States a remark on a visit says that the meeting was. */

/** Places where presidents received guests; the first of a row is how it is kept. */
const PLACES = [
  'New York=New York City,New York',
  'Camp David',
  'Kennebunkport',
  'Crawford',
  'Hyde Park',
  'Sea Island',
  'Mar-a-Lago',
  'Chicago',
  'Pittsburgh',
  'San Francisco',
  'Los Angeles',
  'Miami',
  'Denver',
  'Houston',
  'Seattle',
  'Honolulu',
  'Williamsburg',
  'San Antonio',
  'San Clemente',
  'San Diego',
  'Palm Beach',
  'Palm Springs',
  'Sunnylands',
  'Gettysburg',
  'White Sulphur Springs',
  'Glassboro',
  'New Orleans',
  'Charlottesville',
  'Wilmington',
  'Claymont',
  'Dayton',
  'Atlanta',
  'Boston',
  'Philadelphia',
  'Newport',
  'Key West',
  'Agana',
  'Vail',
  'Washington',
]

const ENCOUNTER = String.raw`\b(?:[Mm]et|[Mm]eetings?|[Aa]ttended|[Ww]orking visit|[Ii]nformal visit|[Uu]nofficial visit|[Pp]rivate visit|[Ss]elect visit|[Ss]ummit|[Tt]alks|[Gg]uest|[Cc]onference)\b`

const PATTERNS = PLACES.map((row) => {
  const [name = '', spellings = name] = row.split('=')
  const away = String.raw`(?:(?!\b(?:visited|visiting|[Ii]n U\.S\.|[Aa]fterwards?)\b)[^;])*?`
  const pattern = new RegExp(
    `${ENCOUNTER}${away}${String.raw`\b(?:in|at|to|near) (?:the )?`}(${spellings.replaceAll(',', '|')})(?![\\p{L}-])`,
    'u',
  )
  return { name, pattern }
})

/** The first of them that stands behind an encounter, in the same sentence; a stay before or after it is no place of it. */
export function readUnitedStatesPlace(remark: string): { name: string; start: number; end: number } | null {
  let best: { name: string; start: number; end: number } | null = null
  for (const { name, pattern } of PATTERNS) {
    const match = pattern.exec(remark)
    if (match === null || /\.\s+\p{Lu}/u.test(match[0].replace(/U\.\s?[NS]\.\s/gu, ''))) continue
    const end = match.index + match[0].length
    const start = end - (match[1]?.length ?? 0)
    if (best === null || start < best.start) best = { name, start, end }
  }
  return best
}
