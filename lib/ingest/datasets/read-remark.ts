/** What a remark in a list of visits says was done: sentence by sentence, whether somebody was met, attended, or nothing. */
import type { SkipReason } from '../../vocab/skips'

export type Clause = { text: string; start: number; deed: 'met' | 'attended' | 'accompanied' | 'other' }

const MET =
  /\b(?:met|meets|meetings? with|talks|conferred|confers|conversations?|conversed|audience|discuss(?:ed|ions?)|briefed|consult(?:ed|ations)|received by|summit meeting with|conference with|luncheon with|lunch with|dinner with|hosted by|negotiat(?:ed|ions?)|reviewed|spoke with|visit with|visited with|called on|tea with|summit (?:with|talks)|bilateral meeting|working brunch with|interview with|delivered .* to|presented .* to)\b/iu
const ATTENDED =
  /\b(?:attend(?:ed|s)?|participat(?:ed|es)|co-?chair(?:ed)?|co-?led|co-?hosted|chaired|led the|headed|represented|hosted|launched|addressed|joined|opened)\b[^.]*\b(?:summit|conference|meetings?|council|forum|session|ministerial|assembly|commission|dialogue|conclave|colloquium|partnership|contact group|quartet|G-?20|G-?[78]|APEC|ASEAN|NATO|OSCE|OAS)\b/iu
const ACCOMPANIED = /\b(?:[Aa]ccompan(?:ied|ying)|[Jj]oined|[Ss]upported) (?:Vice )?President \p{Lu}/u
/** Points that end no sentence: initials, "U.S.", "St.", "Mt.", "Va.". */
const ABBREVIATED =
  /(?:\b(?:U\.S|U\.N|D\.C|D\.F|N\.Y|U\.S\.S\.R|[A-Z]|St|Mt|Dr|Gen|Gov|Calif|Va|Md|Fla|Mass|Tex|Conn|Ft|Jr|Sr|Wash|Col|Lt|Sen|Amb)|\b[A-Z]\.[A-Z])$/u

/** Cuts a remark into sentences and their parts between semicolons, each with its place. */
export function readClauses(remark: string): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const close = (to: number) => {
    const piece = remark.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    const text = piece.trim()
    if (text !== '') clauses.push({ text, start: from + lead, deed: deedOf(text) })
    from = to
  }
  for (const { index, 0: mark } of remark.matchAll(/[.;]\s+|\n+/gu)) {
    if (mark.startsWith('.') && ABBREVIATED.test(remark.slice(Math.max(0, index - 8), index))) {
      // "… in the U.S. Met with …" ends one all the same where a verb follows
      if (
        !/^(?:Met|Attended|Addressed|Visited|Discussed|Returned|Left|Private)\b/u.test(
          remark.slice(index + mark.length),
        )
      )
        continue
    }
    close(index + 1)
  }
  close(remark.length)
  return clauses
}

function deedOf(text: string): Clause['deed'] {
  if (/^Met with U\.?S\.? (?:military|Embassy|diplomat|troops|Ambassador)/iu.test(text)) return 'other'
  if (ACCOMPANIED.test(text)) return 'accompanied'
  if (ATTENDED.test(text) && !/\bmet\b|\bwith (?:President|Prime|King|Foreign)/u.test(text)) return 'attended'
  if (MET.test(text)) return 'met'
  return ATTENDED.test(text) ? 'attended' : 'other'
}

const NO_COUNTERPART: readonly (readonly [RegExp, SkipReason])[] = [
  [/^(?:Vacation|Fishing trip|Rested|Hunting trip|Cruise)/iu, 'holiday'],
  [
    /^(?:Overnight stop|Refuel|Stop(?:ped|over)?\b|Disembarked|Embarked|Re-embarked|Changed planes|Transit)(?!.*\b(?:met|attended|addressed|discuss|confer))/iu,
    'on-the-way',
  ],
  [
    /^(?:Visited|Addressed|Met with|Inspected|Visit to|Greeted|Reviewed)\s+(?:with\s+)?(?:the\s+)?(?:wounded\s+|international relief workers and\s+)?(?:U\.?S\.?|American|Allied|Korean combat|Embassy|British base)[^.;]*?(?:\b(?:military|troops|forces|personnel|servicemen|zone|installations|sites|Embassy|cemeter(?:y|ies)|battlefields?|diplomats|officials)\b)[^.;]*[.;]?$/iu,
    'own-people',
  ],
  [/^(?:Visit(?:ed|ing)) (?:the )?(?:birthplaces?|site|refugee|ancestral|battlefield|cemeter)/iu, 'no-host'],
  [
    /^Received (?:an? )?honorary degrees?|^Delivered (?:a |several )?public address|^Held a press|^Gave an interview|^Commented to the press/iu,
    'no-host',
  ],
]

/** "Visited U.S. troops and met with President Izetbegovic". */
const AND_MET = /\band (?:also )?(?:met |conferred )?with (?!U\.?S\.?)\p{Lu}/u

/** Why a trip tells of no encounter; `null` where it tells of one, or leaves it open. */
export function whyNoMeeting(remark: string): SkipReason | null {
  const clauses = readClauses(remark.replace(/\[[^\]]*\]/gu, ' ')).filter(
    ({ text }) => !/^(?:Left|Returned|Departed)\b/u.test(text),
  )
  if (clauses.length === 0) return null
  const reasons = clauses.map(({ text }) =>
    AND_MET.test(text) ? null : (NO_COUNTERPART.find(([pattern]) => pattern.test(text))?.[1] ?? null),
  )
  return reasons.every((reason) => reason !== null) ? (reasons[0] ?? null) : null
}
