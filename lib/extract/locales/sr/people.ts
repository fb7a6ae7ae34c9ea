/** Serbian words around personal names; written once in Cyrillic, read in both scripts. */
import type { PeopleTable } from '../people-table'
import type { Case } from '../role-table'
import { skeleton, spelledSet, spellings } from '../serbian-scripts'
import { readSerbianName } from './decline-names'
import { NAMES_WITHIN, NOT_NAMES } from './not-names'

const PREPOSITIONS: readonly (readonly [string, readonly Case[]])[] = [
  ['с', ['ins']],
  ['са', ['ins']],
  ['између', ['gen']],
  ['код', ['gen']],
  ['од', ['gen']],
  ['поред', ['gen']],
  ['осим', ['gen']],
  ['око', ['gen']],
  ['испред', ['gen']],
  ['уместо', ['gen']],
  ['поводом', ['gen']],
  ['према', ['dat', 'pre']],
  ['о', ['pre']],
  ['за', ['acc']],
]

const SURNAME =
  /(?:[aeijlnr](?:ov|ev)(?:a|u|om|im)?|[oe]vsk(?:i|og|om|im)|ic(?:a|u|em)?|(?:enk|adz|svil)\p{L}{1,3}|[ij]jan(?:a|u|om)?|oglu\p{L}{0,2})$/u

/** `skeleton` wants no ending of one letter; a whole surname has more. */
const surnameEnding = { test: (word: string) => SURNAME.test(skeleton(word)) }

const BETWEEN =
  /(?:osti|ije|nja|stva|tike|nike|arstva|onog|skog|kog|nog|ske|ne|nih|skih|ova|uprave|odbora|sektora|poslov[ea]|^za|odbranu|bezbednost|integracije|saradnju|pitanja|finansije|energetiku|kulturu|privredu)$/u
const between = { test: (word: string) => BETWEEN.test(skeleton(word)) }

export const PEOPLE: PeopleTable = {
  language: 'sr',
  particles: spelledSet('фон фан дер ден ван де да ди дел дела ла ле тер бин бен ибн ал ел аз ас аш ан ат дос ду и-'),
  tails: spelledSet('улу кизи оглу заде хан'),
  honorifics: spelledSet(
    'господин господина господину господином госпођа госпође госпођи госпођу госпођом шеик шеика шеику шеиком принц принца принцу принцем ' +
      'принцеза принцезе принцезу принцезом престолонаследник престолонаследника престолонаследнику престолонаследником генерал генерала генералу генералом ' +
      'др проф професор професора патријарх патријарха патријарху патријархом митрополит епископ кардинал кардинала кардиналом сер лорд г гђа мр ' +
      'кнез кнеза кнезом војвода барон барона лидер лидера лидером државник дипломата',
  ),
  notNames: NOT_NAMES,
  namesWithin: NAMES_WITHIN,
  home: 'RS',
  ownLetters: /[иi][ћć]$/iu,
  neighbours: new Set(['BA', 'ME', 'HR']),
  leads:
    /^,?\s(?:(?:кој|koj)\p{L}{1,2}\s(?:(?:је|су|ће|je|su|će)\s)?(?:(?:предвод|вод|чин|predvod|vod|čin)\p{L}+)|(?:предвођен|predvođen)\p{L}*|(?:на|na)\s(?:чијем|čijem)\s(?:је|su|je)\s(?:челу|čelu)|(?:на|na)\s(?:челу|čelu)\s(?:са|с|sa|s))\s$/iu,
  respells: true,
  verbs: spelledSet(
    'рекао рекла изјавио изјавила казао казала навео навела истакао истакла нагласио нагласила подвукао подвукла додао додала поручио поручила оценио оценила ' +
      'подсетио подсетила захвалио захвалила изразио изразила најавио најавила позвао позвала предложио предложила честитао честитала примио примила посетио посетила ' +
      'стигао стигла допутовао допутовала састао састала састали сусрео сусрела разговарао разговарала разговарали разменио разменила разменили потписао потписала потписали ' +
      'договорио договорили угостио угостила дочекао дочекала боравио боравила борави саопштио саопштила објаснио објаснила указао указала потврдио потврдила уверава тврди ' +
      'каже сматра верује очекује истиче наводи додаје поручује упутио упутила уручио уручила прихватио прихватила обећао затражио затражила упознао упознала учествовао ' +
      'присуствовао присуствовала открио открила отпутовао отпутовала путује долази посетиће састаће разговараће допутоваће боравиће примиће чуо чула чули испричао испричала узвратио',
  ),
  from: spelledSet('из'),
  and: spelledSet('и те'),
  surnameEnding,
  notNameEnding: null,
  across: spelledSet('с са примио примила дочекао дочекала угостио угостила прима'),
  sides: spelledSet(
    'страна стране страни страну страном делегација делегације делегацији делегацију делегацијом престоница престонице престоници престоницу',
  ),
  prepositions: new Map(PREPOSITIONS.flatMap(([word, cases]) => spellings(word).map((form) => [form, cases] as const))),
  betweenRoleAndName: between,
  read: readSerbianName,
}
