/**
 * Kazakh roles. The head stands last («Сербия Республикасының Президенті»), what it leads and whose it is before it; the
 * head takes the possessive of the third person and its case, so every form is written out ahead.
 */
import { once } from '../../../identity/remember'
import type { RoleCode } from '../../../vocab/roles'
import type { Entry } from '../../engine/lexicon'
import { type CaseKk, declineKk, pluralKk, possessiveKk } from '../inflect-kk'
import type { Case, Complement, RoleHead, RoleTable } from '../role-table'
import { wordSet } from '../word-lists'

const CASES: Readonly<Record<CaseKk, Case>> = {
  nom: 'nom',
  gen: 'gen',
  dat: 'dat',
  acc: 'acc',
  loc: 'pre',
  abl: 'pre',
  ins: 'ins',
  rel: 'pre',
}

type Shape = Omit<RoleHead, 'plural' | 'case'>

/** «министр», «министрі», «министрлер», «министрлері» in all cases; only the last word of a phrase changes. */
function decline(phrase: string, shape: Shape): Entry<RoleHead>[] {
  const at = phrase.lastIndexOf(' ') + 1
  const [before, noun] = [phrase.slice(0, at), phrase.slice(at)]
  const formsOf = (stem: string, plural: boolean) => [
    ...declineKk(stem).map((form) => ({
      form: before + form.form,
      value: { ...shape, plural, case: CASES[form.case] },
    })),
    ...possessiveKk(stem)
      .flatMap((own) => declineKk(`${own}/s`))
      .map((form) => ({
        form: before + form.form,
        value: { ...shape, plural, case: CASES[form.case], own: true as const },
      })),
  ]
  return [...formsOf(noun, false), ...pluralKk(noun).flatMap((many) => formsOf(many, true))]
}

const heads = (shape: Shape, phrases: string): Entry<RoleHead>[] =>
  phrases.split(',').flatMap((phrase) => decline(phrase.trim(), shape))
const whole = (role: RoleCode, phrases: string) => heads({ kind: 'whole', role }, phrases)

const listHeads = once((): Entry<RoleHead>[] => [
  ...heads({ kind: 'whole', role: 'head_of_state', leadsOrganization: true }, 'президент'),
  ...whole(
    'head_of_state',
    'король, патша, патшайым, королева, әмір, сұлтан, император, монарх, генерал-губернатор, федералдық президент, федералды президент, рим папа, жоғары көшбасшы, рухани көшбасшы',
  ),
  ...whole(
    'head_of_government',
    'премьер-министр, премьер, канцлер, федералдық канцлер, федералды канцлер, бас министр, атқарушы премьер-министр',
  ),
  ...whole(
    'deputy_head',
    'вице-президент, вице-премьер, вице-премьер-министр, вице-канцлер, бірінші вице-президент, бірінші вице-премьер',
  ),
  ...heads(
    { kind: 'whole', role: 'foreign_minister', portfolio: true },
    'сыртқы істер министр, сыртқы байланыстар министр',
  ),
  ...whole('foreign_minister', 'мемлекеттік хатшы'),
  ...heads({ kind: 'whole', role: 'minister', portfolio: true }, 'министр, мемлекеттік министр'),
  ...heads({ kind: 'whole', role: 'deputy_minister', portfolio: true }, 'вице-министр, статс-хатшы'),
  ...whole('speaker', 'спикер'),
  ...whole(
    'ambassador',
    'елші, төтенше және өкілетті елші, төтенше және өкілетті уәкіл, тұрақты өкіл, тұрақты өкілі, уақытша сенімді өкіл',
  ),
  ...whole(
    'official',
    'арнайы өкіл, ерекше өкіл, арнайы уәкіл, бас консул, консул, баспасөз хатшы, омбудсмен, мемлекеттік кеңесші, бас прокурор, ерекше тапсырмалар жөніндегі елші, айрықша тапсырмалар жөніндегі елші, ресми өкіл',
  ),
  ...heads(
    { kind: 'aide', role: 'official' },
    'көмекші, кеңесші, өкіл, хатшы, директор, бастық, дипломат, тең төраға, ректор, қолбасшы',
  ),
  ...whole('legislator', 'депутат, сенатор, конгрессмен, мәжілісмен, вице-спикер, парламентарий'),
  ...whole('regional', 'губернатор, әкім, мэр, хоким, хәкім'),
  ...heads({ kind: 'whole', role: 'official', organization: 'EU' }, 'еурокомиссар, Еуропа комиссары'),
  ...whole('organization_head', 'бас хатшы, жоғары өкіл, атқарушы хатшы'),
  ...heads(
    { kind: 'whole', role: 'business', leadsOrganization: true },
    'бас директор, атқарушы директор, бас атқарушы директор',
  ),
  ...whole('business', 'кәсіпкер, бизнесмен, басқарма төраға, директорлар кеңесінің төраға, негізін қалаушы'),
  ...heads({ kind: 'open', role: 'official' }, 'басшы, төраға, төрайым, жетекші, шеф'),
  ...heads({ kind: 'leader', role: 'head_of_state' }, 'көшбасшы, лидер'),
  ...heads({ kind: 'deputy', role: 'official' }, 'орынбасар'),
  ...heads({ kind: 'counterpart', role: 'other' }, 'әріптес'),
])

/** A complement as it stands before its head: bare, in the genitive, and both again with a possessive of its own. */
function complement(head: RoleCode, deputy: RoleCode, phrases: string): Entry<Complement>[] {
  const value = { head, deputy }
  return phrases.split(',').flatMap((row) => {
    const phrase = row.trim()
    if (/^\p{Lu}{2,}$/u.test(phrase))
      return ['', '-нің', '-ның', '-дің', '-дың', '-тің', '-тың'].map((ending) => ({ form: phrase + ending, value }))
    const isOwn = phrase.endsWith('/s')
    const at = phrase.lastIndexOf(' ') + 1
    const [before, noun] = [phrase.slice(0, at), phrase.slice(at)]
    const stems = isOwn ? [noun] : [noun, ...possessiveKk(noun).map((own) => `${own}/s`), ...pluralKk(noun)]
    return stems
      .flatMap((stem) => declineKk(stem))
      .filter((form) => form.case === 'nom' || form.case === 'gen')
      .map((form) => ({ form: before + form.form, value }))
  })
}

const listComplements = once((): Entry<Complement>[] => [
  ...complement('head_of_state', 'deputy_head', 'мемлекет, ел, республика, королдік, эмират'),
  ...complement(
    'head_of_government',
    'deputy_head',
    'үкімет, министрлер кабинет, министрлер кеңес, мемлекеттік кеңес, кабинет',
  ),
  ...complement(
    'foreign_minister',
    'deputy_minister',
    'СІМ, сыртқы істер министрлік, сыртқы саясат ведомство, сыртқы саяси ведомство, дипломатиялық ведомство, дипломатиялық корпус, мемлекеттік департамент, дипломатия',
  ),
  ...complement(
    'speaker',
    'legislator',
    'парламент, сенат, мәжіліс, палата, ұлы ұлттық жиналыс, ұлы ұлттық мәжіліс, ұлттық мәжіліс, ұлы ұлттық ассамблея, депутаттар палата, аға палата, кеңесшілер палата, шура кеңес, консультативтік кеңес, эдускунта, риксдаг, стортинг, сейм палата, кортес, лойя жирга, ислам кеңесі мәжілісі/s, қоғамдық палата, лордтар палата, парламент палата, өкілдер палата, қауымдар палата, жоғарғы палата, төменгі палата, заң шығару палата, милли меджлис, меджлис, милли мәжіліс, жогорку кенеш, кенеш, ' +
      'жоғарғы кеңес, мемлекеттік дума, дума, федерация кеңес, федералдық жиналыс, жоғарғы рада, рада, сейм, бундестаг, бундесрат, ұлттық ассамблея, ұлттық жиналыс, ұлттық кеңес, халық жиналыс, халық маслахаты/s, халқ маслахаты/s, ' +
      'олий мажлис, олий мәжіліс, кнессет, ұлы халық хурал, ұлы мемлекеттік хурал, хурал, маджлиси оли, маджлиси намояндагон, маджлиси милли, халық скупщина, скупщина, конгресс, ұлттық құрылтай, құрылтай, бүкілқытайлық халық өкілдері жиналысы/s',
  ),
  ...complement(
    'minister',
    'deputy_minister',
    'министрлік, ведомство, қорғаныс министрлік, ІІМ, ішкі істер министрлік',
  ),
  ...complement(
    'official',
    'official',
    'агенттік, қызмет, комитет, комиссия, үкіметаралық комиссия, банк, ұлттық банк, орталық банк, делегация, қауіпсіздік кеңес, әкімшілік, президент әкімшілігі/s, кеңсе, басқарма, департамент, бас штаб, сот, жоғарғы сот, прокуратура, ' +
      'ҰҚК, аппарат, партия, кеңес, орталық, институт, университет, қоғам, қауымдастық, барлау, өкілдік, миссия, елшілік, бюро, академия, одақ, федерация, ассоциация, газет, агенттік, мұражай, топ, жұмыс топ',
  ),
  ...complement(
    'business',
    'business',
    'компания, корпорация, холдинг, концерн, қор, палата, сауда-өнеркәсіп палата, кәсіпкерлер палата, іскерлік кеңес, іскерлер кеңес, кәсіпорын, директорлар кеңес, авиакомпания, зауыт',
  ),
  ...complement(
    'regional',
    'regional',
    'облыс, аймақ, өңір, қала, аудан, провинция, штат, округ, әкімдік, муниципалитет, астана',
  ),
  ...complement(
    'organization_head',
    'official',
    'еуропалық комиссия, еурокомиссия, еурокеңес, еуропалық кеңес, еуропарламент, еуропалық парламент, ұйым, хатшылық, атқарушы комитет, парламенттік ассамблея',
  ),
])

const PORTFOLIO = wordSet(
  'сауда интеграция қаржы экономика ұлттық энергетика қорғаныс әділет юстиция денсаулық сақтау ғылым жоғары білім беру оқу ағарту мәдениет ақпарат туризм спорт көлік инфрақұрылым өнеркәсіп өнеркәсібі құрылыс цифрлық цифрландыру ' +
    'даму дамыту инновация инновациялар инновациялық аэроғарыш жасанды интеллект экология табиғи ресурстар ресурстары су ирригация ауыл шаруашылығы шаруашылық еңбек халықты әлеуметтік қорғау төтенше жағдайлар ішкі істер ісі істері сыртқы экономикалық ' +
    'байланыс байланыстар инвестиция инвестициялар технология технологиялар кәсіпкерлік телекоммуникация телекоммуникациялар ақпараттандыру ақпараттық еуропалық еуропа жер тау кен мұнай газ минералды орман балық тамақ азық түлік ' +
    'коммуникация коммуникациялар жастар отбасы әйелдер климат қоршаған орта тұрғын үй қала аймақтық өңірлік өңірлер жол теміржол темір әуе ғарыш атом ядролық индустрия логистика жоспарлау дін ислам саясат саясаты қауіпсіздік қауіпсіздігі көші қон ' +
    'келісім мемлекеттік басқару қызмет қызметтер заңнама стратегиялық реформа реформалар еңбекпен жұмыспен қамту зейнетақы салық кеден бюджет активтер мүлік азаматтық авиация порт теңіз мұра қызметі жөніндегі бойынша мен пен және ' +
    'ілгерілету тарту қолдау реттеу бақылау инвестицияны инвестицияларды инвестициялық экономиканы кәсіпкерлікті сауданы туризмді мелиорация гидрология агроөнеркәсіп агроөнеркәсіптік ветеринария вақуф мемлекетаралық демография урбанизация сәулет ' +
    'мәдени цифр ғылыми технологиялық коммуналдық әскери жоғарғы ұлт бірлік интеграциялық халықаралық ынтымақтастық аймағы істері диаспора мәселелері репатриация шекара құқықтық тәртіп қоғамдық отын шикізат пайдалану химия',
)

const GENITIVE = /[дтн][ыі]ң$/u
/** All other cases; of a possessive («Республикасына») the whole ending, because «Украина» ends alike. */
const OBLIQUE =
  /(?:[ғқ]а|[гк]е|[дт][ае]н?|нан|нен|[мпб]ен(?:ен)?|[дтн][ыі]|(?:[сғл]|ар|ер|іг|ығ)[ыі]н(?:[ае]|д[ае])?)$/u
/** Names of countries that only look declined. */
const WHOLE =
  /(?:стан|судан|иордан|бутан|йемен|канада|уганда|руанда|гренада|андорра|мальта|доминика|кабо-верде|верде|үнді|нидерланды|филиппины|мен)$/u

export const ROLES: RoleTable = {
  language: 'kk',
  get heads() {
    return listHeads()
  },
  get complements() {
    return listComplements()
  },
  isFiller: () => false,
  isPortfolio: (folded) => PORTFOLIO.has(folded),
  itself: wordSet('осы оның өз'),
  before: wordSet(
    'жаңа қазіргі бірінші екінші төтенше және өкілетті федералдық федералды жоғарғы жоғары арнайы арнаулы ерекше ресми бас уақытша міндетін атқарушы сайланған жаңадан тағайындалған аға ұлттық халықаралық мәртебелі тұрақты құрметті премьер мырза',
  ),
  former: wordSet('бұрынғы экс тұңғыш болашақ марқұм'),
  links: new Set(),
  residence: new Set(),
  foreign: wordSet('сыртқы'),
  affairs: wordSet('істер'),
  acting: new Set(),
  articles: new Set(),
  and: wordSet('және мен пен бен'),
  namesBefore: true,
  headFinal: {
    home: 'KZ',
    ours: wordSet('еліміз еліміздің'),
    resident: /(?:дағы|дегі|тағы|тегі)$/u,
    topics: wordSet('жөніндегі бойынша'),
    acting: wordSet('міндетін'),
    isGenitive: (folded) => GENITIVE.test(folded),
    isOwner: (folded) => !OBLIQUE.test(folded) || WHOLE.test(folded),
  },
}
