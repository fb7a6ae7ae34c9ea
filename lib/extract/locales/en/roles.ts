/** English roles: heads, what they can be heads of, and the words between them and their country. */
import type { RoleCode } from '../../../vocab/roles'
import type { Entry } from '../../engine/lexicon'
import type { Complement, RoleHead, RoleTable } from '../role-table'

type Shape = Pick<RoleHead, 'kind' | 'role' | 'portfolio' | 'leadsOrganization' | 'organization'>

function both(shape: Shape, forms: string): Entry<RoleHead>[] {
  return forms.split(',').flatMap((row) => {
    const [singular, plural] = row.trim().split('/') as [string, string?]
    const cased = /^[A-Z]{2,3}$/.test(singular) ? ({ cased: 'upper' } as const) : {}
    const entries = [{ form: singular, value: { ...shape, plural: false, case: null }, ...cased }]
    return plural ? [...entries, { form: plural, value: { ...shape, plural: true, case: null }, ...cased }] : entries
  })
}

const whole = (role: RoleCode, forms: string) => both({ kind: 'whole', role }, forms)

const HEADS: Entry<RoleHead>[] = [
  ...both({ kind: 'whole', role: 'head_of_state', leadsOrganization: true }, 'president/presidents'),
  ...whole(
    'head_of_state',
    'head of state/heads of state, king/kings, queen/queens, emir/emirs, amir/amirs, sultan/sultans, emperor/emperors, pope, monarch, supreme leader, governor-general, governor general',
  ),
  ...whole(
    'head_of_government',
    'prime minister/prime ministers, premier/premiers, chief adviser, chief advisor, chancellor/chancellors, head of government/heads of government, taoiseach, PM/PMs',
  ),
  ...whole(
    'deputy_head',
    'DPM/DPMs, vice president/vice presidents, vice-president/vice-presidents, deputy president, deputy prime minister/deputy prime ministers, deputy premier, vice premier/vice premiers, vice-premier, vice chancellor, first vice president, first deputy prime minister',
  ),
  ...whole(
    'foreign_minister',
    'FM/FMs, foreign minister/foreign ministers, minister of foreign relations, minister for foreign relations, minister of external affairs, state minister for foreign affairs, minister of foreign affairs/ministers of foreign affairs, minister for foreign affairs/ministers for foreign affairs, foreign secretary/foreign secretaries, secretary of state, minister of external affairs, minister for external affairs, external affairs minister, minister of external relations, minister of foreign relations, foreign affairs minister/foreign affairs ministers, foreign adviser, foreign affairs adviser, minister of foreign and european affairs, cabinet secretary for foreign and diaspora affairs, top diplomat/top diplomats, chief diplomat, foreign policy chief',
  ),
  ...both({ kind: 'whole', role: 'minister', portfolio: true }, 'minister/ministers, minister of state'),
  ...both(
    { kind: 'whole', role: 'deputy_minister', portfolio: true },
    'deputy minister/deputy ministers, vice minister/vice ministers, vice-minister, deputy foreign minister/deputy foreign ministers, vice foreign minister, assistant foreign minister, state secretary, permanent secretary, under secretary, undersecretary, under-secretary, parliamentary secretary, deputy minister of foreign affairs, assistant secretary of state, deputy secretary of state, secretary for foreign affairs',
  ),
  ...whole(
    'minister',
    'secretary of defense, defense secretary, defence secretary, treasury secretary, secretary of the treasury, secretary of commerce, commerce secretary, energy secretary, secretary of energy, secretary of defence, home secretary, business secretary, trade secretary, attorney general, transport secretary, chancellor of the exchequer, interior secretary',
  ),
  ...both({ kind: 'whole', role: 'speaker', leadsOrganization: false }, 'speaker/speakers, senate president'),
  ...whole(
    'ambassador',
    'ambassador/ambassadors, high commissioner/high commissioners, envoy extraordinary, permanent representative, ambassador-designate',
  ),
  ...whole(
    'official',
    "special envoy/special envoys, special representative, special presidential envoy, envoy/envoys, charge d'affaires, chargé d'affaires, consul general, consul, chief of staff, chief of defence staff, national security adviser, national security advisor, press secretary, spokesman, spokesperson, spokeswoman, trade representative, diplomatic adviser, state counselor, state councillor, intelligence chief, spy chief, army chief, security chief, police chief, air force chief, navy chief, trade chief, energy chief, aid chief, military chief, defence chief, defense chief, chief negotiator, top negotiator, presidential envoy, presidential adviser, presidential aide, chief of the general staff, chief of general staff, chief of army staff, commander-in-chief",
  ),
  ...both(
    { kind: 'aide', role: 'official' },
    'adviser/advisers, advisor/advisors, aide/aides, director/directors, secretary/secretaries, diplomat/diplomats, representative/representatives, governor of the central bank, co-chair/co-chairs, rector',
  ),
  ...both({ kind: 'aide', role: 'official', leadsOrganization: true }, 'director general, director-general'),
  ...both(
    { kind: 'whole', role: 'official', portfolio: true, organization: 'EU' },
    'European commissioner/European commissioners, EU commissioner/EU commissioners, enlargement commissioner',
  ),
  ...both({ kind: 'aide', role: 'official', portfolio: true }, 'commissioner/commissioners'),
  ...whole(
    'legislator',
    'senator/senators, lawmaker/lawmakers, congressman, congresswoman, member of parliament/members of parliament, opposition leader, leader of the opposition, deputy speaker, MP/MPs, MEP/MEPs',
  ),
  ...whole('regional', 'governor/governors, mayor/mayors, akim, state premier, chief minister'),
  ...whole(
    'organization_head',
    'secretary-general/secretaries-general, secretary general/secretaries general, high representative',
  ),
  ...whole(
    'business',
    'chief executive/chief executives, CEO/CEOs, businessman/businessmen, entrepreneur/entrepreneurs, founder, managing director, chief executive officer, board chairman',
  ),
  ...both(
    { kind: 'open', role: 'official' },
    'head/heads, commander/commanders, chairman/chairmen, chairwoman, chairperson, chair, chief/chiefs',
  ),
  ...both(
    { kind: 'deputy', role: 'official' },
    'deputy head, deputy chairman, deputy chair, vice chairman, vice-chairman, deputy chairperson, deputy chairwoman',
  ),
  ...both(
    { kind: 'leader', role: 'head_of_state' },
    'leader/leaders, military leader, interim leader, transitional leader, junta leader, junta chief, military ruler, de facto leader, paramount leader',
  ),
  ...both(
    { kind: 'counterpart', role: 'other' },
    'counterpart/counterparts, opposite number/opposite numbers, colleague/colleagues',
  ),
]

const complement = (head: RoleCode, deputy: RoleCode, forms: string): Entry<Complement>[] => {
  const value = { head, deputy }
  return forms.split(',').map((form) => ({ form: form.trim(), value }))
}

const COMPLEMENTS: Entry<Complement>[] = [
  ...complement(
    'head_of_state',
    'deputy_head',
    'state, presidential council, republic, sovereignty council, white house, transitional council',
  ),
  ...complement(
    'head_of_government',
    'deputy_head',
    'government, cabinet, cabinet of ministers, council of ministers, state council, governments',
  ),
  ...complement(
    'foreign_minister',
    'deputy_minister',
    'foreign ministry, ministry of foreign affairs, foreign office, state department, diplomacy, foreign ministries',
  ),
  ...complement(
    'speaker',
    'legislator',
    "parliament, senate, house of representatives, national assembly, mazhilis, majilis, milli majlis, jogorku kenesh, state duma, duma, federation council, house, chamber, lower house, upper house, halk maslahaty, people's council, knesset, bundestag, assembly, congress, state great khural, verkhovna rada, standing committee, seimas, national council, house of commons, majlis, majlisi namoyandagon, majlisi milli, legislative chamber, oliy majlis, chamber of deputies, federal assembly, federal council, house of lords, lok sabha, rajya sabha, riksdag, storting, saeima, riigikogu, sejm, grand national assembly, shura council, people's majlis, supreme council, consultative assembly, islamic consultative assembly, national people's congress, state duma, house of councillors, national diet, bundesrat",
  ),
  ...complement(
    'minister',
    'deputy_minister',
    'ministry, defence ministry, defense ministry, pentagon, economy ministry, ministry of defence, ministry of economy',
  ),
  ...complement(
    'official',
    'official',
    'agency, committee, commission, central bank, national bank, delegation, security council, presidential administration, mission, department, land forces, ground forces, naval forces, air force, navy, army, national guard, coast guard, border guard, joint chiefs of staff, court, supreme court, armed forces, general staff, party, intelligence, embassy, council, centre, center, institute, university, staff, police, customs, delegations',
  ),
  ...complement(
    'business',
    'business',
    'company, corporation, board, fund, chamber of commerce, chamber of commerce and industry, business council, group, airline, association',
  ),
  ...complement(
    'regional',
    'regional',
    'region, province, city, city council, regional government, capital, state government',
  ),
  ...complement(
    'organization_head',
    'official',
    'european commission, european council, commission chairperson, organization, organisation, bloc, secretariat',
  ),
]

const PORTFOLIO = new Set(
  (
    'foreign external internal affairs interior home trade commerce economy economic economics finance financial energy power oil gas petroleum mines mining minerals mineral geology defence defense justice health healthcare education higher science ' +
    'culture cultural sport sports transport transportation tourism industry industrial construction development communications communication information digital technology innovation innovations resources ' +
    'agriculture agricultural farming food environment environmental climate labour labor employment social protection welfare security public national regional investment investments infrastructure logistics ' +
    'telecommunications space youth women family business enterprise small medium property migration immigration integration cooperation co-operation fisheries water irrigation housing urban planning ecology natural railways railway ports maritime marine ' +
    'aviation civil roads works administration self-government local parliamentary european eu asia africa world emergency emergencies situations state industries technologies veterans religious endowment international diaspora ai artificial intelligence strategic budget privatization human rights enlargement neighbourhood neighborhood competition home expatriates abroad emigrants diaspora nationals refugees overseas entrepreneurship without portfolio research mining agrarian steel coal textiles cabinet presidential'
  ).split(' '),
)

export const ROLES: RoleTable = {
  language: 'en',
  heads: HEADS,
  complements: COMPLEMENTS,
  isFiller: (folded) =>
    [
      'federal',
      'national',
      'supreme',
      'permanent',
      'lower',
      'upper',
      'joint',
      'transitional',
      'military',
      'government',
      'grand',
      'great',
      'republic',
      'state',
      'kingdom',
      'united',
      's',
      'people',
    ].includes(folded),
  isPortfolio: (folded) => PORTFOLIO.has(folded),
  itself: new Set(),
  before: new Set(
    'new then newly elected current acting interim incumbent first deputy vice senior federal transitional military caretaker visiting long serving re top right honourable honorable union junior assistant'.split(
      ' ',
    ),
  ),
  former: new Set('former ex late onetime previous future ousted deposed'.split(' ')),
  links: new Set(['of', 'for', 'at', 'from']),
  residence: new Set(['to', 'in']),
  foreign: new Set(['foreign', 'external']),
  affairs: new Set(['affairs', 'affair', 'relations', 'and', 'policy', 'minister', 'ministers']),
  acting: new Set(),
  articles: new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our']),
  and: new Set(['and']),
  namesBefore: true,
}
