/** Titles as lists of visits write them, and the role of each. English, for the lists are. */
import type { RoleCode } from '../../vocab/roles'

/** Role of a title; `organization` where its bearer leads one; `null` for heirs and elected ones, who hold no office yet. */
const TITLES: readonly (readonly [titles: string, role: RoleCode | null])[] = [
  [
    'Crown Prince;Crown Princess;Deputy Crown Prince;President-elect;President-Elect;President- elect;Prime Minister-designate;Chancellor-elect;Premier-designate',
    null,
  ],
  [
    'Deputy Prime Minister;Vice Prime Minister;Vice Premier;Vice President;Vice-President;First Vice President;Deputy President;Vice Chancellor',
    'deputy_head',
  ],
  [
    'Deputy Foreign Minister;Vice Foreign Minister;Deputy Minister;Vice Minister;Deputy Secretary;Under Secretary;State Secretary;Assistant Secretary;Foreign Ministry State Secretary',
    'deputy_minister',
  ],
  [
    'Foreign Minister;Foreign Ministers;Foreign Secretary;Minister of Foreign Affairs;Minister for Foreign Affairs;Foreign Affairs Minister;External Affairs Minister;Minister of External Affairs;Minister for External Affairs;External Affairs Secretary;Minister of Foreign Relations;Minister of External Relations;Secretary of State;Secretary for Relations with States;State Councilor and Foreign Minister',
    'foreign_minister',
  ],
  [
    'Minister of State;Finance Minister;Defense Minister;Defence Minister;Secretary of Defense;Interior Minister;Home Minister;Trade Minister;Oil Minister;Economy Minister;Development Minister;Protection Minister;Justice Minister;Energy Minister;Prime Ministry;Minister;Senior Minister;Minister Mentor;Secretary of the Treasury;Attorney General',
    'minister',
  ],
  [
    'Prime Minister;Prime Ministers;Premier;Premiers;Chancellor;Chancellors;Taoiseach;Chief Executive',
    'head_of_government',
  ],
  [
    'National Assembly President;Senate President;Speaker;Parliament Speaker;Assembly Speaker;National Assembly Speaker;Parliament President',
    'speaker',
  ],
  [
    'Secretary-General;Secretary General;High Representative;European Commission President;European Council President;Commission President;EU President;EC President;Commission Vice President;Director General',
    'organization_head',
  ],
  [
    'President;Presidents;Federal President;King;Kings;Queen;Emperor;Empress;Shah;Amir;Emir;Sultan;Pope;His Holiness Pope;Grand Duke;Grand Duchess;Regent;Governor General;Governor-General;Supreme Leader;General Secretary;Generalissimo;Head of State;Captain Regent;Negus;Prince Regent;Party Chairman',
    'head_of_state',
  ],
  [
    'First Minister;Deputy First Minister;Governor;Lieutenant Governor;Mayor;Chief Minister;Governing Mayor',
    'regional',
  ],
  ['Ambassador;High Commissioner;Permanent Representative', 'ambassador'],
  ['Senator;Opposition leader;opposition leader;Opposition Leader;Congressman', 'legislator'],
  [
    'Special Envoy;Envoy;Special Representative;Representative;Special Coordinator;Advisor;Adviser;National Security Advisor;National Security Adviser;Director;Royal Counselor;Counselor;State Councilor;Chief of Staff;chief negotiator;Commissioner;General;Field Marshal;Marshal;Colonel;Admiral;Lieutenant General;Major General;Brigadier;Chief;Commander;Secretary',
    'official',
  ],
  ['Archbishop;Cardinal;Patriarch;Ayatollah;Sheikh;Prince;Princess;Duke;Duchess;Imam;Dr.', 'other'],
  // of whom is to be seen in what stands before
  ['Chairman;Chairwoman;Chairperson;leader;Leader;First Secretary;Head', 'official'],
]

/** Words that say since when or for how long, and change no rank. */
const MODIFIERS = [
  'Acting',
  'Interim',
  'Transitional',
  'Caretaker',
  'Provisional',
  'Alternate',
  'First',
  'acting',
  'interim',
]

const ROLE_OF: ReadonlyMap<string, RoleCode | null> = new Map(
  TITLES.flatMap(([titles, role]) => titles.split(';').map((title) => [title, role] as const)),
)

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+')
const longestFirst = [...ROLE_OF.keys()].sort((a, b) => b.length - a.length)

/** A title with what modifies it, as the source of a pattern. */
export const TITLE_PATTERN = `(?:(?:${MODIFIERS.join('|')})\\s+)*(?:${longestFirst.map(quote).join('|')})`

const LED_BY_CHAIRMEN = new Set(['SUHH', 'CN', 'KP', 'PS', 'BY', 'DDDE', 'BA', 'LY'])
/** A chairman of these countries, and anybody called "leader" of a country, had the rank of its head. */
const LEADS_ALONE = /^(?:leader|Leader)$/u
const CHAIRS = /^(?:Chairman|First\s+Secretary|Head)$/u

/** The role of a title as it stands, of somebody of `country`; `undefined` where it is no title. */
export function roleOfTitle(title: string, country: string | null): RoleCode | null | undefined {
  const words = title.replace(/\s+/gu, ' ').trim()
  const whole = ROLE_OF.has(words) ? words : words.replace(new RegExp(`^(?:(?:${MODIFIERS.join('|')}) )+`, 'u'), '')
  const role = ROLE_OF.get(whole)
  if (role === undefined) return undefined
  if (CHAIRS.test(whole)) return country !== null && LED_BY_CHAIRMEN.has(country) ? 'head_of_state' : role
  if (LEADS_ALONE.test(whole)) return country === null ? 'other' : 'head_of_state'
  // the president of the Spanish government
  if (whole === 'President' && country === 'ES') return 'head_of_government'
  return role
}
