/** English words by which a clause keeps its subjects out of the talks: left out, set against, or told of a country as such. */
import type { AreaClauses } from '../area-table'
import { expandForms } from '../expand-forms'
import { listWords } from '../word-lists'

export const EN_AREA_CLAUSES: AreaClauses = {
  negations: expandForms(
    `{was|were|is|are|been|be} not {raised|discussed|mentioned|touched|addressed|covered|considered|part of|up for discussion|among the topics|among the subjects|among the issues|broached|brought up|taken up|on the table}, {was|were|is|are} not on the {agenda|table}, not on the agenda, did not {come up|feature|figure|arise|discuss|raise|mention|touch on|touch upon|address|talk about|bring up|take up}, never {came up|raised|mentioned|discussed|arose}, {no|without|made no|without any} mention of, without {discussing|raising|mentioning|touching on}, no talk of, no word {on|about}, off the {agenda|table}, left out of the {talks|agenda|discussion|discussions}, were left aside, was left aside, {avoided|skirted|sidestepped} the {subject|issue|question|topic} of, remained off the agenda, played no part in the talks, {was|were} absent from the agenda`,
  ),
  doubled: expandForms('{was|were} not {left out of|absent from}, not without mention of'),
  contrasts: expandForms('unlike, in contrast to, rather than, instead of'),
  breaks: listWords('but while although though however whereas yet unlike instead'),
  profiles: expandForms(
    `exports, imports, produces, manufactures, is home to, is {a|the|one of the|an} {major|leading|largest|main|top|key|biggest|important|world} {exporter|producer|supplier|importer|manufacturer|economy|market|hub}, is {the|one of the} world's, is the {largest|biggest|leading}, is one of the {largest|biggest|leading|main}, is rich in, has one of the, has some of the, boasts, sits on, possesses, {depends|relies} {on|heavily on}, {accounts|accounted} for, {ranks|ranked} {among|first|second|third|fourth|fifth}, {was|were} founded in, is known for, holds the world's, is an exporter of, is a producer of`,
  ),
  weak: listWords('construct build processing production training plant factor manufactur'),
}
