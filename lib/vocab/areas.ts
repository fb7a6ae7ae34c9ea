/** Cooperation areas in eight groups; the codes and groups are those of the codebook and never change. */
export const AREA_GROUPS = [
  { code: 'economy', label: 'Economy' },
  { code: 'connectivity', label: 'Connectivity' },
  { code: 'resources', label: 'Resources' },
  { code: 'technology', label: 'Technology' },
  { code: 'society', label: 'Society' },
  { code: 'security', label: 'Security' },
  { code: 'politics', label: 'Politics' },
  { code: 'environment', label: 'Environment' },
] as const

export type AreaGroup = (typeof AREA_GROUPS)[number]['code']

export const AREAS = [
  { code: 'trade', group: 'economy', label: 'Trade' },
  { code: 'investment', group: 'economy', label: 'Investment' },
  { code: 'business', group: 'economy', label: 'Business' },
  { code: 'finance', group: 'economy', label: 'Finance' },
  { code: 'industry', group: 'economy', label: 'Industry' },
  { code: 'tourism', group: 'economy', label: 'Tourism' },
  { code: 'exhibitions', group: 'economy', label: 'Exhibitions' },
  { code: 'transport', group: 'connectivity', label: 'Transport' },
  { code: 'aviation', group: 'connectivity', label: 'Aviation' },
  { code: 'infrastructure', group: 'connectivity', label: 'Infrastructure' },
  { code: 'customs', group: 'connectivity', label: 'Customs' },
  { code: 'energy', group: 'resources', label: 'Energy' },
  { code: 'nuclear_energy', group: 'resources', label: 'Nuclear energy' },
  { code: 'renewables', group: 'resources', label: 'Renewables' },
  { code: 'minerals', group: 'resources', label: 'Minerals' },
  { code: 'agriculture', group: 'resources', label: 'Agriculture' },
  { code: 'water', group: 'resources', label: 'Water' },
  { code: 'digital', group: 'technology', label: 'Digital' },
  { code: 'ai', group: 'technology', label: 'AI' },
  { code: 'space', group: 'technology', label: 'Space' },
  { code: 'science', group: 'technology', label: 'Science' },
  { code: 'education', group: 'society', label: 'Education' },
  { code: 'culture', group: 'society', label: 'Culture' },
  { code: 'health', group: 'society', label: 'Health' },
  { code: 'sport', group: 'society', label: 'Sport' },
  { code: 'youth', group: 'society', label: 'Youth' },
  { code: 'media', group: 'society', label: 'Media' },
  { code: 'migration', group: 'society', label: 'Migration' },
  { code: 'defence', group: 'security', label: 'Defence' },
  { code: 'security', group: 'security', label: 'Security' },
  { code: 'peace', group: 'security', label: 'Peace' },
  { code: 'arms_control', group: 'security', label: 'Arms control' },
  { code: 'political_dialogue', group: 'politics', label: 'Political dialogue' },
  { code: 'multilateral', group: 'politics', label: 'Multilateral' },
  { code: 'parliament', group: 'politics', label: 'Parliament' },
  { code: 'regional', group: 'politics', label: 'Regional' },
  { code: 'legal', group: 'politics', label: 'Legal' },
  { code: 'human_rights', group: 'politics', label: 'Human rights' },
  { code: 'environment', group: 'environment', label: 'Environment' },
  { code: 'disaster', group: 'environment', label: 'Disaster' },
] as const satisfies readonly { code: string; group: AreaGroup; label: string }[]

export type AreaCode = (typeof AREAS)[number]['code']

const BY_CODE: ReadonlyMap<string, (typeof AREAS)[number]> = new Map(AREAS.map((row) => [row.code, row]))

export const AREA_CODES: readonly AreaCode[] = AREAS.map((row) => row.code)

/** The row of an area, or `undefined` for an unknown code. */
export function findArea(code: string): (typeof AREAS)[number] | undefined {
  return BY_CODE.get(code)
}

/** The label of an area; the code itself when it is unknown. */
export function nameArea(code: string): string {
  return BY_CODE.get(code)?.label ?? code
}
