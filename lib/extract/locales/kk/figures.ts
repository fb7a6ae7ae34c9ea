/** Quantities in Kazakh: «7,6 пайызға өсті», «60-тан астам кәсіпорын», «4 млрд долларға жетті», «он екі құжат». */
import type { FigureLocale } from '../figure-table'
import { declineKk, inflectPhraseKk } from '../inflect-kk'
import { listPhrases, listWords } from '../word-lists'

const cases = (noun: string): string[] => declineKk(noun).map(({ form }) => form)
/** «онда», «ондағы» are pronouns before they are tens. */
const PRONOUNS = new Set(['онда', 'ондағы', 'онды'])

const NUMBERS: Readonly<Record<string, number>> = {
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
}

const MULTIPLIERS: readonly (readonly [number, string])[] = [
  [100, 'жүз'],
  [1e3, 'мың'],
  [1e6, 'млн'],
  [1e6, 'миллион'],
  [1e9, 'млрд'],
  [1e9, 'миллиард'],
  [1e12, 'трлн'],
  [1e12, 'триллион'],
]

const ABLATIVES = ['тан', 'тен', 'дан', 'ден', 'нан', 'нен']

export const KK_FIGURES: FigureLocale = {
  // «жүзден астам», «елуге жуық»: a number in words takes its ending without a hyphen
  numbers: Object.fromEntries(
    Object.entries(NUMBERS).flatMap(([word, value]) =>
      cases(word).flatMap((form) => (PRONOUNS.has(form) ? [] : [[form, value] as const])),
    ),
  ),
  multipliers: Object.fromEntries(MULTIPLIERS.flatMap(([value, word]) => cases(word).map((form) => [form, value]))),
  currencies: {
    USD: listPhrases('доллар; АҚШ доллар; америкалық доллар; долларлық/i; АҚШ долларлық/i; =USD'),
    EUR: listPhrases('еуро; евро; =EUR'),
    RUB: listPhrases('рубль; Ресей рубль; ресейлік рубль; =RUB'),
    KZT: listPhrases('теңге; =KZT'),
    CNY: listPhrases('юань; Қытай юань; қытай юань'),
    GBP: listPhrases('фунт; фунт стерлинг'),
    JPY: listPhrases('иен; иена; жапон иен'),
    TRY: listPhrases('лира; түрік лира'),
    INR: listPhrases('рупия; үнді рупия'),
    KRW: listPhrases('вон'),
    CHF: listPhrases('швейцар франк'),
    AED: listPhrases('дирхам'),
    UZS: listPhrases('өзбек сум'),
    AZN: listPhrases('манат'),
    KGS: listPhrases('қырғыз сом'),
    CAD: listPhrases('Канада доллар; канадалық доллар'),
    AUD: listPhrases('Аустралия доллар'),
    RSD: listPhrases('динар'),
  },
  percents: [
    ...cases('пайыз'),
    ...cases('пайызы/s'),
    ...cases('процент'),
    ...cases('проценті/s'),
    'пайыздық',
    'пайыздай',
    '%',
  ],
  units: {
    company: listPhrases(
      'компания; кәсіпорын; фирма; корпорация; зауыт; бірлескен кәсіпорын; өндіріс орын; заңды тұлға; шаруашылық субъект',
    ),
    document: listPhrases('құжат; келісім; меморандум; шарт; келісімшарт; уағдаластық; хаттама; үкіметаралық келісім'),
    project: listPhrases('жоба; бастама-жоба; инвестициялық жоба'),
    flight: listPhrases('рейс; авиарейс; әуе рейс; ұшу рейс'),
    student: listPhrases('студент; шәкіртақы; стипендия; грант; білім алушы; оқушы; квота; стипендиат; білім грант'),
    tourist: listPhrases('турист; саяхатшы; демалушы'),
    entrepreneur: listPhrases('кәсіпкер; бизнесмен; инвестор; бизнес өкіл; бизнес өкілі/s; іскер топ өкілі/s'),
    job: listPhrases('жұмыс орын'),
    person: listPhrases(
      'адам; азамат; делегат; қатысушы; маман; мигрант; отандас; қандас; байқаушы; босқын; дәрігер; өкіл',
    ),
    tonne: listPhrases('тонна; =т'),
    m3: listPhrases('текше метр; куб метр; =текше м; =м³'),
    barrel: listPhrases('баррель'),
    MW: listPhrases('=МВт; мегаватт'),
    GW: listPhrases('=ГВт; гигаватт'),
    kWh: listPhrases('=кВт-сағ; =кВт·сағ; киловатт-сағат; =киловатт сағат'),
    container: listPhrases('контейнер; =TEU; =ДФЭ'),
    train: listPhrases('пойыз; контейнерлік пойыз; электровоз; локомотив; вагон'),
    visit: listPhrases('сапар'),
    event: listPhrases('іс-шара; шара'),
    'type of goods': listPhrases(
      'тауар түр; тауар түрі/s; тауар атау; тауар атауы/s; тауар позиция; өнім түр; өнім түрі/s',
    ),
    vehicle: listPhrases('автомобиль; автокөлік; жүк көлік; автобус'),
    aircraft: listPhrases('ұшақ'),
    university: listPhrases('университет; жоғары оқу орын; филиал; мектеп'),
    city: listPhrases('бауырлас қала'),
    drone: listPhrases('дрон; ұшқышсыз аппарат'),
    hectare: listPhrases('гектар; =га'),
    dose: listPhrases('доза'),
    visa: listPhrases('виза'),
  },
  doubtful: listWords('person project visit event vehicle aircraft university train drone visa'),
  guestStems: listWords(
    `делегац ертіп диаспор кәсіпкер бизнес инвест форум ынтымақта бірлес екіжақты жеткіз даярл оқи оқып оқиды білім түлек портфел іске жүзеге
     алмас туризм филиал құны құндағы қатысты іскер серіктес өзара қоржын`,
  ),
  strangers: listWords(
    `жаралан құрбан дауыс сайлау жіө инфляц тұрғын эвакуац өлтір тұтқын матч зардап сілкініс қайтыс турнир мерт опат бағам`,
  ),
  rangeWords: listWords('мен пен бен және'),
  decimal: ',',
  ofThem: listPhrases('олардың; оның ішінде; соның ішінде'),
  counters: listWords('саны санының санын көлемі шамамен жалпы аптасына айына күніне жылына'),
  stops: listWords(
    `жыл жылы жылғы жылдың жылдан жылға жылдық жылда жылдығы жылдығына жылдығын жылдығының ай айы айда айдың күн күні күнгі сағат минут рет мәрте шы ші ыншы інші сы сі
     қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда
     км шақырым метр мен және пен бен ел елдің елде мемлекет мемлекеттің тарап тараптың президент министр басшы халық ғасыр ғасырдың деңгей есе
     асты жетті құрады құрайды артты болды асып жетіп жетеді құрап өсті өсіп артып кеміді төмендеді болып`,
  ),
  times: listWords('есе есеге еседен'),
  timesLead: [],
  timesAlone: true,
  suffixes: [
    ...ABLATIVES,
    ...listWords('ға ге қа ке да де та те ды ді ты ті ны ні ның нің дың дің тың тің мен пен бен дай дей тай тей'),
  ],
  inflect: inflectPhraseKk,
}
