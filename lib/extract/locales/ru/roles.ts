/** Russian roles. Every head is declined ahead, so that «президенту Сербии» also tells the case of the name behind it. */
import type { RoleCode } from '../../../vocab/roles'
import type { Entry } from '../../engine/lexicon'
import type { Case, Complement, RoleHead, RoleTable } from '../role-table'

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre']

/** Endings of singular and plural in the order of `CASES`; the stem is the lemma without its nominative ending. */
const CLASSES = {
  // президент, министр, посол is irregular and given apart
  hard: ['', 'а', 'у', 'а', 'ом', 'е', 'ы', 'ов', 'ам', 'ов', 'ами', 'ах'],
  // помощник, советник
  velar: ['', 'а', 'у', 'а', 'ом', 'е', 'и', 'ов', 'ам', 'ов', 'ами', 'ах'],
  // председатель, руководитель
  soft: ['ь', 'я', 'ю', 'я', 'ем', 'е', 'и', 'ей', 'ям', 'ей', 'ями', 'ях'],
  // глава
  a: ['а', 'ы', 'е', 'у', 'ой', 'е', 'ы', '', 'ам', '', 'ами', 'ах'],
  // коллега
  ga: ['а', 'и', 'е', 'у', 'ой', 'е', 'и', '', 'ам', '', 'ами', 'ах'],
  // принц
  ts: ['', 'а', 'у', 'а', 'ем', 'е', 'ы', 'ев', 'ам', 'ев', 'ами', 'ах'],
  // управляющий
  adj: ['ий', 'его', 'ему', 'его', 'им', 'ем', 'ие', 'их', 'им', 'их', 'ими', 'их'],
} as const

type Class = keyof typeof CLASSES
type Shape = Omit<RoleHead, 'plural' | 'case'>

/** All forms of a noun phrase whose one declined word is written `stem|class`, e.g. `министр|hard иностранных дел`. */
function decline(pattern: string, shape: Shape): Entry<RoleHead>[] {
  const [before = '', after = ''] = pattern.split('|') as [string, string?]
  const name = after.split(/[\s-]/)[0] as Class
  const tail = after.slice(name.length)
  return CLASSES[name].map((ending, index) => ({
    form: before + ending + tail,
    value: { ...shape, plural: index >= CASES.length, case: CASES[index % CASES.length] as Case },
  }))
}

const whole = (role: RoleCode, ...patterns: string[]) =>
  patterns.flatMap((pattern) => decline(pattern, { kind: 'whole', role }))
const leading = (role: RoleCode, ...patterns: string[]) =>
  patterns.flatMap((pattern) => decline(pattern, { kind: 'whole', role, leadsOrganization: true }))
const ministers = (role: RoleCode, ...patterns: string[]) =>
  patterns.flatMap((pattern) => decline(pattern, { kind: 'whole', role, portfolio: true }))
const of = (kind: RoleHead['kind'], role: RoleCode, ...patterns: string[]) =>
  patterns.flatMap((pattern) => decline(pattern, { kind, role }))

/** «посол» loses its vowel: посла, послом. */
function declineAmbassador(prefix: string): Entry<RoleHead>[] {
  const forms = [
    'посол',
    'посла',
    'послу',
    'посла',
    'послом',
    'после',
    'послы',
    'послов',
    'послам',
    'послов',
    'послами',
    'послах',
  ]
  return forms
    .map((form, index) => ({
      form: prefix + form,
      value: {
        kind: 'whole' as const,
        role: 'ambassador' as const,
        plural: index >= 6,
        case: CASES[index % 6] as Case,
      },
    }))
    .filter(({ form }) => form !== 'после') // «после» is "after" far more often than "about the ambassador"
}

const HEADS: Entry<RoleHead>[] = [
  ...leading('head_of_state', 'президент|hard'),
  ...whole(
    'head_of_state',
    'корол|soft',
    'королев|a',
    'эмир|hard',
    'султан|hard',
    'император|hard',
    'монарх|velar',
    'шах|velar',
    'правител|soft',
    'генерал-губернатор|hard',
    'понтифик|velar',
  ),
  ...whole('head_of_government', 'премьер-министр|hard', 'премьер|hard', 'канцлер|hard', 'федеральный канцлер|hard'),
  ...whole(
    'deputy_head',
    'вице-президент|hard',
    'вице-премьер|hard',
    'вице-премьер-министр|hard',
    'вице-канцлер|hard',
    'первый вице-премьер|hard',
    'первый вице-президент|hard',
  ),
  ...whole(
    'foreign_minister',
    'госсекретар|soft',
    'государственный секретар|soft',
    'министр|hard иностранных дел',
    'министр|hard внешних сношений',
    'министр|hard внешних связей',
    'министр|hard внешней политики',
    'глав|a МИД',
    'глав|a МИДа',
    'глав|a Госдепа',
  ),
  ...ministers('minister', 'министр|hard', 'госминистр|hard'),
  ...ministers('deputy_minister', 'замминистр|hard', 'вице-министр|hard', 'статс-секретар|soft'),
  ...whole('deputy_minister', 'замглав|a МИД', 'замглав|a МИДа'),
  ...whole('speaker', 'спикер|hard'),
  ...of(
    'deputy',
    'official',
    'замглав|a',
    'заместител|soft',
    'первый заместител|soft',
    'зам|hard',
    'зампред|hard',
    'зампредседател|soft',
  ),
  ...declineAmbassador(''),
  ...whole('ambassador', 'постпред|hard', 'полпред|hard'),
  ...whole(
    'official',
    'спецпосланник|velar',
    'спецпредставител|soft',
    'посланник|velar',
    'генконсул|hard',
    'консул|hard',
    'пресс-секретар|soft',
    'омбудсмен|hard',
    'госсоветник|velar',
  ),
  ...of(
    'aide',
    'official',
    'помощник|velar',
    'дипломат|hard',
    'советник|velar',
    'представител|soft',
    'секретар|soft',
    'директор|hard',
    'начальник|velar',
    'управляющ|adj',
    'сопредседател|soft',
  ),
  ...whole(
    'legislator',
    'депутат|hard',
    'сенатор|hard',
    'конгрессмен|hard',
    'мажилисмен|hard',
    'евродепутат|hard',
    'вице-спикер|hard',
  ),
  ...whole(
    'regional',
    'губернатор|hard',
    'аким|hard',
    'хоким|hard',
    'мэр|hard',
    'бургомистр|hard',
    'градоначальник|velar',
  ),
  ...whole(
    'organization_head',
    'генсек|velar',
    'генеральный секретар|soft',
    'генсекретар|soft',
    'верховный представител|soft',
    'еврокомиссар|hard',
  ),
  ...leading('business', 'гендиректор|hard', 'генеральный директор|hard'),
  ...whole(
    'business',
    'бизнесмен|hard',
    'предпринимател|soft',
    'председател|soft правления',
    'председател|soft совета директоров',
    'глав|a компании',
    'основател|soft',
  ),
  ...of('open', 'official', 'глав|a', 'руководител|soft', 'председател|soft', 'шеф|hard'),
  ...of('leader', 'head_of_state', 'лидер|hard'),
  ...of('counterpart', 'other', 'коллег|ga'),
]

// declined adjectives of two-word heads: the lexicon wants each form written out
const ADJECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['первый', ['первого', 'первому', 'первого', 'первым', 'первом']],
  ['генеральный', ['генерального', 'генеральному', 'генерального', 'генеральным', 'генеральном']],
  [
    'государственный',
    ['государственного', 'государственному', 'государственного', 'государственным', 'государственном'],
  ],
  ['федеральный', ['федерального', 'федеральному', 'федерального', 'федеральным', 'федеральном']],
  ['верховный', ['верховного', 'верховному', 'верховного', 'верховным', 'верховном']],
]

/** Makes the adjective of «генеральный секретарь» agree with its noun in all cases of the singular. */
function agree(entry: Entry<RoleHead>): Entry<RoleHead>[] {
  const row = ADJECTIVES.find(([nominative]) => entry.form.startsWith(`${nominative} `))
  if (!row) return [entry]
  if (entry.value.plural) return []
  const [nominative, oblique] = row
  const index = CASES.indexOf(entry.value.case as Case)
  return index === 0
    ? [entry]
    : [{ ...entry, form: (oblique[index - 1] as string) + entry.form.slice(nominative.length) }]
}

const complement = (head: RoleCode, deputy: RoleCode, ...forms: string[]): Entry<Complement>[] => {
  const value = { head, deputy }
  return forms.map((form) => ({ form, value }))
}

const COMPLEMENTS: Entry<Complement>[] = [
  ...complement(
    'head_of_state',
    'deputy_head',
    'государства',
    'государств',
    'республики',
    'страны',
    'стран',
    'республик',
    'президента',
    'КНР',
    'королевства',
    'эмирата',
    'Белого дома',
    'президентского совета',
    'переходного совета',
    'президиума',
  ),
  ...complement(
    'head_of_government',
    'deputy_head',
    'правительства',
    'правительств',
    'кабмина',
    'кабинета министров',
    'кабинета',
    'Госсовета',
    'совета министров',
    'совмина',
    'премьера',
    'премьер-министра',
    'премьер-министров',
    'государственного совета',
  ),
  ...complement(
    'foreign_minister',
    'deputy_minister',
    'МИД',
    'МИДа',
    'МИДов',
    'министерства иностранных дел',
    'министра иностранных дел',
    'внешнеполитического ведомства',
    'внешнеполитических ведомств',
    'ведомства иностранных дел',
    'дипломатии',
    'дипломатического ведомства',
    'дипведомства',
    'дипведомств',
    'Госдепартамента',
    'Госдепа',
    'министерств иностранных дел',
    'МВС',
    'внешнеполитической службы',
  ),
  ...complement(
    'speaker',
    'legislator',
    'парламента',
    'сената',
    'палаты',
    'палаты парламента',
    'палаты представителей',
    'мажилиса',
    'мажилиса парламента',
    'меджлиса',
    'милли меджлиса',
    'кенеша',
    'жогорку кенеша',
    'сейма',
    'рады',
    'верховной рады',
    'скупщины',
    'хурала',
    'великого государственного хурала',
    'думы',
    'госдумы',
    'государственной думы',
    'совета федерации',
    'ВСНП',
    'постоянного комитета ВСНП',
    'халк маслахаты',
    'кнессета',
    'бундестага',
    'бундесрата',
    'олий мажлиса',
    'народной скупщины',
    'маджлиси оли',
    'национального собрания',
    'собрания',
    'национальной ассамблеи',
    'ассамблеи',
    'законодательной палаты',
    'конгресса',
  ),
  ...complement(
    'minister',
    'deputy_minister',
    'министерства',
    'ведомства',
    'министра',
    'Минобороны',
    'Минфина',
    'Минэнерго',
    'Минэкономразвития',
    'Минэкономики',
    'Минпромторга',
    'Минторга',
    'Минтранса',
    'Минюста',
    'МВД',
    'Минкультуры',
    'Минздрава',
    'Минобрнауки',
    'Минсельхоза',
    'Минцифры',
    'Минприроды',
    'МЧС',
    'оборонного ведомства',
    'военного ведомства',
    'министерства обороны',
    'Пентагона',
    'Минспорта',
    'Минпромэнерго',
    'Минпросвещения',
    'Минстроя',
    'министерства внутренних дел',
  ),
  ...complement(
    'official',
    'official',
    'агентства',
    'службы',
    'комитета',
    'комиссии',
    'межправкомиссии',
    'банка',
    'нацбанка',
    'Центробанка',
    'ЦБ',
    'делегации',
    'совета безопасности',
    'Совбеза',
    'администрации',
    'администрации президента',
    'канцелярии',
    'органов',
    'посольства',
    'миссии',
    'управления',
    'департамента',
    'генштаба',
    'генерального штаба',
    'суда',
    'верховного суда',
    'прокуратуры',
    'ГКНБ',
    'ФСБ',
    'КНБ',
    'аппарата',
    'партии',
    'совета',
    'центра',
    'института',
    'университета',
    'общества',
    'ассоциации',
    'спецслужб',
    'разведки',
  ),
  ...complement(
    'business',
    'business',
    'компании',
    'корпорации',
    'холдинга',
    'концерна',
    'фонда',
    'госкорпорации',
    'предприятия',
    'палаты предпринимателей',
    'торгово-промышленной палаты',
    'ТПП',
    'правления',
    'совета директоров',
    'делового совета',
    'авиакомпании',
    'группы компаний',
  ),
  ...complement(
    'regional',
    'regional',
    'области',
    'региона',
    'регионов',
    'города',
    'округа',
    'края',
    'провинции',
    'района',
    'земли',
    'муниципалитета',
    'мэрии',
    'акимата',
    'столицы',
    'Татарстана',
    'автономии',
  ),
  ...complement(
    'organization_head',
    'official',
    'Еврокомиссии',
    'Европейской комиссии',
    'Евросовета',
    'Европейского совета',
    'Европарламента',
    'евродипломатии',
    'европейской дипломатии',
    'организации',
    'секретариата',
  ),
]

const PORTFOLIO = new Set(
  (
    'торговли экономики финансов энергетики обороны юстиции здравоохранения образования науки культуры спорта транспорта туризма промышленности строительства развития коммуникаций ' +
    'связи инноваций технологий ресурсов хозяйства экологии природы среды климата труда защиты населения дел политики безопасности инвестиций информации информатизации логистики ' +
    'телекоммуникаций космоса молодежи молодёжи предпринимательства бизнеса имущества миграции интеграции сотрудничества рыболовства водных ирригации недр нефти газа горнодобывающей шахт металлургии ' +
    'печати печатного управления администрации самоуправления регионов инфраструктуры цифровизации занятости семьи ветеранов портфеля портфеля и по без делам вопросам связям с услуг услугам дорог просвещения ' +
    'ситуациям планирования доходов казначейства продовольствия эмигрантов соотечественников экспатриантов диаспоры мобильности перспективных внешних внешней хозяйству экономике торговле энергетике развитию сотрудничеству культуре спорту ситуаций отношений отношениям европейским международным экономическим внешнеэкономическим социальным иностранным чрезвычайным внутренним религиозным'
  ).split(' '),
)

const ADJECTIVE_ENDING = /(?:ого|его|ой|ей|ых|их)$/

export const ROLES: RoleTable = {
  language: 'ru',
  heads: HEADS.flatMap(agree),
  complements: COMPLEMENTS,
  isFiller: (folded) =>
    (ADJECTIVE_ENDING.test(folded) && folded.length > 4) || folded === 'его' || folded === 'ее' || folded === 'их',
  itself: new Set(['республики', 'страны', 'государства', 'правительства']),
  isPortfolio: (folded) => PORTFOLIO.has(folded) || (ADJECTIVE_ENDING.test(folded) && folded.length > 5),
  before: new Set(
    (
      'новый нового новому новым нынешний нынешнего нынешнему нынешним действующий действующего первый первого первому первым федеральный федерального федеральным федеральному ' +
      'верховный верховного чрезвычайный и полномочный чрезвычайного полномочного чрезвычайным полномочным избранный вновь специальный специального исполняющий исполняющего исполняющему исполняющим исполняющая исполняющей обязанности временно врио тогдашний тогдашнего тогдашнему тогдашним'
    ).split(' '),
  ),
  former: new Set(
    'бывший бывшего бывшему бывшим бывшая бывшие бывших экс прежний прежнего прежнему прежним покойный покойного будущий'.split(
      ' ',
    ),
  ),
  links: new Set(),
  residence: new Set(['в', 'во', 'при', 'на']),
  foreign: new Set(['иностранных']),
  affairs: new Set(['дел', 'делам']),
  acting: new Set(['обязанности']),
  articles: new Set(),
  and: new Set(['и', 'а', 'также']),
  namesBefore: false,
}
