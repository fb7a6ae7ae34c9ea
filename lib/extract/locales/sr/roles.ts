/**
 * Serbian offices. Every head is declined ahead, so that «председником Кине» also tells the case of the name behind it;
 * all is written in ekavian Cyrillic, and ijekavian and Latin forms follow by rule.
 */
import { once } from '../../../identity/remember'
import type { RoleCode } from '../../../vocab/roles'
import type { Entry } from '../../engine/lexicon'
import type { Case, Complement, RoleHead, RoleTable } from '../role-table'
import { skeleton, spelledSet, spellings } from '../serbian-scripts'
import { ROLE_COMPLEMENTS } from './role-complements'

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

/** Endings of singular and plural in the order of `CASES`; what stands before a slash is cut off the stem first. */
const CLASSES = {
  // премијер, амбасадор
  hard: '- а у а ом у и а има е има има',
  // секретар
  either: '- а у а ом/ем у и а има е има има',
  // председник
  velar: 'к ка ку ка ком ку ци ка цима ке цима цима',
  // министар
  ar: 'ар ра ру ра ром ру ри ара рима ре рима рима',
  // шеф, краљ
  long: '- а у а ом у ови ова овима ове овима овима',
  soft: '- а у а ем у еви ева евима еве евима евима',
  // премијерка, председница, колега
  a: 'а е и у ом и е а ама е ама ама',
  // председавајући, председавајућа
  acting: 'и ег ем ег им ем и их има е има има',
  actingF: 'а е ој у ом ој е их има е има има',
} as const
const ADJECTIVE = { m: 'и ог ом ог им ом и их им е им им', f: 'а е ој у ом ој е их им е им им' } as const

type Class = keyof typeof CLASSES
type Shape = Omit<RoleHead, 'plural' | 'case'>

/** «Ijekavian» press of Bosnia and Montenegro: предсједник, замјеник, савјетник. */
function dialects(form: string): string[] {
  const other = form
    .replace(/редсед/gu, 'редсјед')
    .replace(/амени/gu, 'амјени')
    .replace(/авет(?=\p{L})/gu, 'авјет')
    .replace(/Већа/gu, 'Вијећа')
  return other === form ? [form] : [form, other]
}

const written = (form: string) => dialects(form).flatMap(spellings)

/** Forms of an ending list: alternatives stand after a slash, a hyphen is no ending. */
function slots(stem: string, endings: string): string[][] {
  return endings.split(' ').map((slot) => slot.split('/').map((ending) => stem + (ending === '-' ? '' : ending)))
}

/**
 * All forms of a noun phrase: `министар|ar спољних послова`, `генералн+секретар|either`. What is counted («двојица
 * председника», «два министра») is many.
 */
function decline(pattern: string, shape: Shape): Entry<RoleHead>[] {
  const [before = '', after = ''] = pattern.split('|') as [string, string?]
  const name = after.split(' ')[0] as Class
  const tail = after.slice(name.length)
  const [adjective, noun] = before.includes('+') ? (before.split('+') as [string, string]) : ['', before]
  const stem = name === 'velar' ? noun.slice(0, -1) : name === 'ar' ? noun.slice(0, -2) : noun
  const base = /^(?:a|acting|actingF)$/.test(name) ? noun.slice(0, -1) : stem
  const feminine = name === 'a' || name === 'actingF'
  // колега, папа, дипломата are men too
  const isWoman = feminine && /(?:ка|ца|ћа|љица)$/u.test(noun)
  const agreeing = adjective ? slots(adjective, ADJECTIVE[feminine ? 'f' : 'm']) : []
  const forms = slots(base, CLASSES[name])
  const entries = forms.flatMap((alternatives, index) =>
    alternatives.flatMap((form) =>
      written(`${agreeing[index] ? `${agreeing[index]?.[0]} ` : ''}${form}${tail}`).map((spelled) => ({
        form: spelled,
        value: {
          ...shape,
          ...(isWoman ? { feminine: true as const } : {}),
          plural: index >= CASES.length,
          case: CASES[index % CASES.length] as Case,
        },
      })),
    ),
  )
  const counted = feminine
    ? [`две ${forms[6]?.[0]}${tail}`]
    : ['двојица', 'двојице', 'обојица', 'тројица', 'тројице'].map((many) => `${many} ${forms[7]?.[0]}${tail}`)
  if (!feminine) counted.push(`два ${forms[1]?.[0]}${tail}`, `оба ${forms[1]?.[0]}${tail}`)
  return [
    ...entries,
    ...counted.flatMap((form) =>
      written(form).map((spelled) => ({ form: spelled, value: { ...shape, plural: true, case: null } })),
    ),
  ]
}

const of = (shape: Shape, ...patterns: string[]) => patterns.flatMap((pattern) => decline(pattern, shape))
const whole = (role: RoleCode, ...patterns: string[]) => of({ kind: 'whole', role }, ...patterns)

/** Titles that are given names too («са министром Султаном ел Џабером»): with a capital they open a sentence. */
const titles = (role: RoleCode, ...patterns: string[]) =>
  whole(role, ...patterns).map((entry) => (entry.value.case === 'nom' ? entry : { ...entry, cased: 'lower' as const }))

const listHeads = once((): Entry<RoleHead>[] => [
  ...of({ kind: 'whole', role: 'head_of_state', leadsOrganization: true }, 'председник|velar', 'председница|a'),
  ...whole('head_of_state', 'краљ|soft', 'краљица|a', 'цар|long', 'папа|a', 'монарх|hard'),
  ...titles('head_of_state', 'емир|hard', 'султан|hard'),
  ...whole('head_of_state', 'члан|long Председништва', 'чланица|a Председништва', 'генерални гувернер|hard'),
  ...whole('head_of_government', 'премијер|hard', 'премијерка|a', 'канцелар|either', 'канцеларка|a', 'прв+министар|ar'),
  ...whole('head_of_government', 'министар|ar председник', 'савезн+канцелар|either'),
  ...whole(
    'deputy_head',
    'потпредседник|velar',
    'потпредседница|a',
    'вицепремијер|hard',
    'вицепремијерка|a',
    'вицеканцелар|either',
    'вицепредседник|velar',
    'потпредседник|velar Владе',
    'потпредседница|a Владе',
    'потпредседник|velar Савета министара',
    'заменик|velar премијера',
    'заменица|a премијера',
    'заменик|velar председника Владе',
  ),
  ...whole(
    'legislator',
    'потпредседник|velar Скупштине',
    'потпредседница|a Скупштине',
    'потпредседник|velar Народне скупштине',
    'потпредседница|a Народне скупштине',
    'потпредседник|velar парламента',
    'потпредседник|velar Сената',
    'потпредседник|velar Државне думе',
    'посланик|velar',
    'посланица|a',
    'сенатор|hard',
    'сенаторка|a',
    'конгресмен|hard',
    'конгресменка|a',
    'европосланик|velar',
    'европарламентарац|hard',
  ),
  ...whole(
    'foreign_minister',
    ...['министар|ar', 'министарка|a'].flatMap((head) =>
      [
        'спољних послова',
        'иностраних послова',
        'вањских послова',
        'за спољне послове',
        'за иностране послове',
        'спољне политике',
        'спољних и европских послова',
        'европских и спољних послова',
      ].map((office) => `${head} ${office}`),
    ),
  ),
  ...of(
    {
      kind: 'whole',
      role: 'deputy_minister',
      portfolio: true,
      roleIn: { US: 'foreign_minister', VA: 'head_of_government' },
    },
    'државн+секретар|either',
    'државн+секретарка|a',
    'државн+подсекретар|either',
    'подсекретар|either',
    'државн+секретар|either у Министарству',
    'државн+секретарка|a у Министарству',
    'државн+секретар|either при Министарству',
    'државн+секретарка|a при Министарству',
  ),
  ...of({ kind: 'whole', role: 'minister', portfolio: true }, 'министар|ar', 'министарка|a'),
  ...whole(
    'minister',
    ...['секретар|either', 'секретарка|a'].flatMap((head) =>
      ['одбрану', 'рат', 'трговину', 'финансије', 'енергетику', 'унутрашњу безбедност'].map((on) => `${head} за ${on}`),
    ),
  ),
  ...whole('speaker', 'спикер|hard', 'спикерка|a'),
  ...of({ kind: 'deputy', role: 'official' }, 'заменик|velar', 'заменица|a', 'помоћник|velar', 'помоћница|a'),
  ...whole('ambassador', 'амбасадор|hard', 'амбасадорка|a', 'сталн+представник|velar', 'сталн+представница|a'),
  ...whole('ambassador', 'отправник|velar послова', 'отправница|a послова', 'нунције|hard'),
  ...whole(
    'official',
    'изасланик|velar',
    'изасланица|a',
    'конзул|hard',
    'омбудсман|hard',
    'портпарол|hard',
    'портпаролка|a',
  ),
  ...whole('official', 'гувернер|hard Народне банке', 'гувернерка|a Народне банке', 'гувернер|hard Централне банке'),
  ...of(
    { kind: 'whole', role: 'official', portfolio: true, organization: 'EU' },
    'европск+комесар|either',
    'европск+комесарка|a',
    'еврокомесар|either',
    'еврокомесарка|a',
  ),
  ...of({ kind: 'whole', role: 'official', portfolio: true }, 'комесар|either', 'комесарка|a'),
  ...whole('official', 'потпредседник|velar Европске комисије', 'потпредседница|a Европске комисије'),
  ...of(
    { kind: 'aide', role: 'official', portfolio: true },
    'саветник|velar',
    'саветница|a',
    'представник|velar',
    'представница|a',
    'секретар|either',
    'секретарка|a',
    'директор|hard',
    'директорка|a',
    'начелник|velar',
    'начелница|a',
    'командант|hard',
    'тужилац|hard',
    'дипломата|a',
    'званичник|velar',
    'званичница|a',
    'копредседавајућ+и|long',
  ),
  ...whole(
    'regional',
    'гувернер|hard',
    'гувернерка|a',
    'градоначелник|velar',
    'градоначелница|a',
    'покрајинск+премијер|hard',
  ),
  ...whole('regional', 'начелник|velar општине', 'жупан|hard'),
  ...whole(
    'organization_head',
    'генсек|hard',
    'генералн+секретар|either',
    'генералн+секретарка|a',
    'висок+представник|velar',
    'висок+представница|a',
  ),
  ...of(
    { kind: 'whole', role: 'business', leadsOrganization: true },
    'генералн+директор|hard',
    'генералн+директорка|a',
  ),
  ...of({ kind: 'whole', role: 'business', leadsOrganization: true }, 'извршн+директор|hard', 'извршн+директорка|a'),
  ...whole('business', 'бизнисмен|hard', 'привредник|velar', 'власник|velar'),
  ...of(
    { kind: 'open', role: 'official' },
    'шеф|long',
    'шефица|a',
    'председавајући|acting',
    'председавајућа|actingF',
    'руководилац|hard',
    'челник|velar',
    'челница|a',
  ),
  ...of({ kind: 'leader', role: 'head_of_state' }, 'лидер|hard', 'лидерка|a'),
  ...of({ kind: 'counterpart', role: 'other' }, 'колега|a', 'колегиница|a'),
])

const listComplements = once((): Entry<Complement>[] =>
  ROLE_COMPLEMENTS.flatMap(({ head, deputy, forms }) => {
    const value = { head, deputy }
    return forms.flatMap((form) => written(form).map((spelled) => ({ form: spelled, value })))
  }),
)

/** Beginnings of words for what ministers are in charge of, without diacritics. */
const PORTFOLIO =
  /^(?:za$|bez$|finansij|privred|ekonom|trgovin|energet|rudar|odbran|pravd|pravosud|zdravlj|zdravstv|prosvet|obrazov|nauk|nauc|visok|kultur|sport|omladin|mladi|saobra|infrastrukt|gradjev|gradev|turiz|industrij|poljoprivred|sumar|vodoprivred|zivotn|sredin|ekolog|zastit|rad$|rada$|zaposlj|borac|socijal|pitanj|posl|bezbednost|sigurnost|tehnolo|inovac|telekomunik|informis|informac|digital|razvoj|investic|ulaganj|integracij|dijalog|ljudsk|manjinsk|prava$|drustven|dijaspor|brig|porodic|demograf|sela$|selo$|drzavn|uprav|lokaln|samouprav|javn|klim|transport|logisti|rata$|pomor|migracij|azil|unutrasnj|spoljn|inostran|medjunarodn|medunarodn|regional|saradnj|odnos|resurs|prirodn|naft|gasa$|voda$|vodn|veza$|portfelj|veteran|ribar|hran|vanredn|situacij|imovin|planir|prostorn|stambe|komunal|preduzet|duhovn|vera$|verskih|nuklear|umetnost|strate|prosiren|nacional|politik|zapadn|balkan|kosov|metohij|pregovor)/u

const ADJECTIVE_ENDING = /(?:[nkv]e|[nkv]og|[nkv]ih|nje[g]?|njih|[sc]keg?|cih|sih)$/u
const isAdjective = (folded: string) => {
  const plain = skeleton(folded)
  return plain.length > 4 && ADJECTIVE_ENDING.test(plain)
}

export const ROLES: RoleTable = {
  language: 'sr',
  get heads() {
    return listHeads()
  },
  get complements() {
    return listComplements()
  },
  isFiller: isAdjective,
  isPortfolio: (folded) => PORTFOLIO.test(skeleton(folded)) || isAdjective(folded),
  itself: spelledSet('републике земље државе владе'),
  before: spelledSet(
    'нови новог новом новим нова нове новој нову садашњи садашњег садашњим актуелни актуелног актуелним тадашњи тадашњег тадашњим први првог првом првим прва прве ' +
      'савезни савезног савезном савезним савезна савезне изванредни изванредног изванредним изванредна опуномоћени опуномоћеног опуномоћеним и новоименовани новоименованог новоименованим новоименовани ' +
      'специјални специјалног специјалном специјалним специјална специјалне специјалном изабрани изабраног изабраним врховни врховног привремени привременог дужности вршилац вршиоца вршиоцем нерезиденцијални нерезидентни ' +
      'почасни почасног почасним помоћник потпредседник одлазећи одлазећег одлазећим',
  ),
  former: spelledSet(
    'бивши бившег бившем бившим бивша бивше бившој бившу бившом некадашњи некадашњег некадашњем некадашњим некадашња некадашње ранији ранијег покојни покојног будући будућег будућим',
  ),
  links: new Set(),
  residence: spelledSet('у при на код'),
  foreign: spelledSet('спољних иностраних вањских спољне иностране'),
  affairs: spelledSet('послова послове'),
  acting: spelledSet('дужности д'),
  articles: new Set(),
  and: spelledSet('и те'),
  namesBefore: false,
  numberBehind: true,
}
