/**
 * How Serbian press names countries, in both scripts: the rows of ./country-names with their forms, abbreviations,
 * seats of power, and the phrases in which a country's word means something else.
 */
import { once } from '../../../identity/remember'
import type { BlockedForm, CountryForm, CountryTable, Guard } from '../country-table'
import { adjectiveFormsSr, declineSr, demonymFormsSr, nameFormsSr, VOCATIVE } from '../inflect-sr'
import { isCyrillic, shownSpellings, skeleton, spelledSet, spellings } from '../serbian-scripts'
import { listPhrases } from '../word-lists'
import { srCapitals, srCities } from './cities'
import { COUNTRY_NAMES, type CountryNameRow, STATE_WORDS } from './country-names'
import { SR_GIVEN_NAMES, SR_TITLES } from './name-words'

type Codes = CountryForm['codes']

/** Abbreviations written in capitals that are the country's own wherever they stand. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  САД: 'US',
  УАЕ: 'AE',
  УАР: 'AE',
  НРК: 'CN',
  ДРК: 'CD',
  ДНРК: 'KP',
  ЈАР: 'ZA',
  ЦАР: 'CF',
  ЈУАР: 'ZA',
  РФ: 'RU',
  СРН: 'DE',
  СССР: 'SUHH',
  ЧССР: 'CSHH',
  ДДР: 'DDDE',
  НДР: 'DDDE',
  СФРЈ: 'YUCS',
  СРЈ: 'YUCS',
  ФНРЈ: 'YUCS',
  СЦГ: 'CSXX',
  БЈРМ: 'MK',
}

/** Abbreviations that several countries, regions or firms share: only beside a fuller name of the country. */
const SHARED_ABBREVIATIONS: readonly (readonly [form: string, codes: Codes])[] = [
  ['РС', ['RS', 'BA']],
  ['ЦГ', ['ME']],
  ['РХ', ['HR']],
  ['УК', ['GB']],
  ['РСМ', ['MK']],
  ['ВБ', ['GB']],
]

/** First halves of pairs that are shorter than the adjective («франко-немачки»). */
const SHORT_HALVES: Readonly<Record<string, string>> = {
  франко: 'FR',
  индо: 'IN',
  хиспано: 'ES',
  русо: 'RU',
  јапано: 'JP',
  чехо: 'CZ',
}

const SEATS: readonly (readonly [code: string, names: string])[] = [
  ['RS', 'Андрићев Венац/v; Палата| Србија; Палата| „Србија“; Палата| „Србија”; Палата| "Србија"; Немањина| 11'],
  ['KZ', 'Акорда; Ак/i Орда'],
  ['RU', 'Кремљ'],
  ['US', 'Бела Кућа; Бијела Кућа; Пентагон; Стејт/i Департмент; Овални Кабинет; Капитол/i Хил; Стејт/i Дипартмент'],
  ['FR', 'Јелисејска Палата; Ке~ д’Орсе/i'],
  ['GB', 'Даунинг/i Стрит; Форин/i Офис; Вајтхол; Бакингемска Палата; Букингемска Палата'],
  ['HR', 'Пантовчак; Бански Двори/p'],
  ['ME', 'Плави Двор'],
  ['KR', 'Плава Кућа'],
  ['CN', 'Џонгнанхај'],
  ['TR', 'Бештепе'],
  ['UZ', 'Куксарој'],
  ['IT', 'Квиринал; Палата| Киђи'],
  ['ES', 'Монклоа'],
  ['RO', 'Котрочени'],
]

const STREETS =
  'улица улице улици улицу улицом ул булевар булевара булевару трг трга тргу кеј кеја сокак авенија авеније авенији'
const LANGUAGES =
  'језик језика језику језиком језике језици језицима акцент акценту акцентом писмо писму алфабет речник књижевност књижевности'
const CURRENCIES =
  'долар долара долару доларима доларе доларом фунта фунти фунте франак франака франка франке рубља рубаља рубље лира лире јен јена јуан јуана круна круне форинта форинти злота'
const WEAK_AFTER = 'долар долара глас гласа гласу мис банк'
const PERSON_STEMS = `глумац глумц глумиц писац писц књижевник песник драматург редитељ режисер продуцент сценарист певач пјевач
  музичар композитор диригент пијанист виолинист гитарист репер сликар вајар дизајнер архитект фотограф манекен модел спортист
  спорташ фудбалер ногометаш кошаркаш тенисер одбојкаш рукометаш ватерполист хокејаш пливач атлетичар боксер рвач џудист
  тркач шахист голман тренер селектор навијач возач научник физичар хемичар биолог историчар филозоф математичар професор
  милијардер милионер бизнисмен тајкун хакер блогер инфлуенсер новинар туриста туристи туристкињ студент ђак ученик
  пензионер волонтер женск мушкарац девојк девојчиц дечак породиц балерин плесач комичар водитељ`

const blocked = (phrases: string): BlockedForm[] =>
  listPhrases(phrases)
    .flatMap((phrase) => nameFormsSr(phrase).flatMap(spellings))
    .map((form) => ({ form, cased: 'upper' as const }))

const BLOCKERS: readonly BlockedForm[] = [
  // seas, oceans, islands and regions
  ...blocked(
    `Индијски океан; Јапанско море; Јужно/i кинеско море; Јужно~ Кинеско море; Источно/i кинеско море; Мексички залив; Гвинејски залив; Омански залив; Ормуски мореуз;
     Арабијско море; Ирско море; Норвешко море; Панамски канал; Корејско полуострво; Кинески зид; Индијски потконтинент;
     Северна Америка; Јужна Америка; Латинска Америка; Централна Америка; Средња Америка; Сјеверна Америка; Нова Енглеска/a;
     Нова Гвинеја; Нови Јужни Велс; Северна Ирска/a; Сјеверна Ирска/a; Француска/a ривијера; Америчка/a ривијера; Сиријска пустиња;
     Либијска пустиња; Панамска превлака; Турска/a кафа; Грчка/a салата`,
  ),
  // channels, agencies and firms of other countries that carry a name
  ...blocked('Глас| Америке; Француска/a Легија; Лига| шампиона; Банк| оф Америка; Капетан| Америка'),
]

/** Right before or after a name these make it something else than the country. */
const LAKES = spelledSet('језеро језера језеру језером')
const RIVERS = spelledSet('река реке реци реку реком делта делте делти слив слива сливу ријека ријеке ријеци')

/** Ordinary words, given names and surnames among the forms, by the Cyrillic form in lower case. */
const GUARDS: Readonly<Record<string, Guard>> = {
  мали: { common: true, personal: true },
  того: { common: true },
  тога: { prior: true },
  тогу: { prior: true },
  перу: { common: true },
  чад: { notAfter: LAKES },
  нигер: { notAfter: RIVERS },
  нигера: { notAfter: RIVERS },
  јордан: { personal: true },
  јордана: { notAfter: RIVERS },
  јордану: { notAfter: RIVERS },
  доминика: { personal: true },
  доминике: { personal: true },
  доминику: { personal: true },
  домиником: { personal: true },
  салвадор: { personal: true, notBefore: spelledSet('дали аљенде далија аљендеа') },
  салвадора: { personal: true, notBefore: spelledSet('далија аљендеа') },
  амер: { prior: true },
  совјет: { prior: true },
  куба: { surname: true },
  оман: { surname: true },
}

/** Forms of a marked name; `Држава+Катар` also agrees («Државе Катара»). */
function formsOf(marked: string): string[] {
  const [word, name] = marked.split('+')
  if (!word || !name) return nameFormsSr(marked)
  const names = declineSr(name)
  const base = names[0]?.[0] ?? name
  const forms = declineSr(word).flatMap((words, at) =>
    at === VOCATIVE ? [] : words.flatMap((first) => [base, ...(names[at] ?? [])].map((last) => `${first} ${last}`)),
  )
  return [...new Set(forms)]
}

/** Serbian writes only the first word with a capital in many names; the casing asks for that one alone. */
function nameForms(form: string, codes: Codes): CountryForm[] {
  const guard = GUARDS[form.toLowerCase()]
  return spellings(form).map((spelling) => ({
    form: spelling,
    codes,
    kind: 'name',
    cased: codes[0] === 'GU' ? 'title' : 'upper',
    ...(guard ? { guard } : {}),
  }))
}

const republics = STATE_WORDS.map(([words, codes]) => ({ words, codes: new Set(codes.split(/\s+/u)) }))

/** Cities that have an ISO code of their own: read as the city, which counts for the code. */
const CITIES_WITH_CODES = new Set(['HK', 'MO'])

function expandRow([codeList, names, adjectives, demonyms]: CountryNameRow): CountryForm[] {
  const codes = codeList.split(' ') as [string, ...string[]]
  const [first] = codes
  const list = listPhrases(names)
  if (CITIES_WITH_CODES.has(first))
    return [...list.flatMap((name) => cityState(name, codes)), ...adjectiveForms(adjectives, codes)]
  const titled = codes.length > 1 ? [] : republics.filter((row) => row.codes.has(first)).map((row) => row.words)
  return [
    ...list.flatMap(formsOf).flatMap((form) => nameForms(form, codes)),
    ...titled.flatMap((words) => formsOf(`${words}+${list[0]}`)).flatMap((form) => nameForms(form, codes)),
    ...(codeList === 'CD CG' ? formsOf('Република+Конго').flatMap((form) => nameForms(form, ['CG'])) : []),
    ...adjectiveForms(adjectives, codes),
    ...listPhrases(demonyms)
      .flatMap(demonymFormsSr)
      .flatMap((form) => demonym(form, codes)),
  ]
}

function cityState(marked: string, codes: Codes): CountryForm[] {
  const [shown = marked] = declineSr(marked)[0] ?? []
  return nameFormsSr(marked).flatMap((form) =>
    shownSpellings(form, shown).map(
      (spelled): CountryForm => ({ form: spelled.form, codes, kind: 'capital', cased: 'upper', city: spelled.shown }),
    ),
  )
}

function adjectiveForms(stems: string | undefined, codes: Codes): CountryForm[] {
  return listPhrases(stems).flatMap((stem) => {
    const half = stem.endsWith('-') ? stem.slice(0, -1) : `${stem}о`
    return [
      ...(stem.endsWith('-') ? [] : adjectiveFormsSr(stem).flatMap(spellings)).map(
        (form): CountryForm => ({ form, codes, kind: 'adjective' }),
      ),
      ...spellings(half).map((form): CountryForm => ({ form, codes, kind: 'adjective', guard: { compound: true } })),
    ]
  })
}

/** Peoples take a capital in Serbian, so that «руса» and «чеха» in lower case are other words. */
function demonym(form: string, codes: Codes): CountryForm[] {
  const guard = GUARDS[form.toLowerCase()]
  return spellings(form).map((spelling) => ({
    form: spelling,
    codes,
    kind: 'demonym',
    cased: 'upper',
    // «Александар Турчин» is a person
    guard: guard ?? { surname: true },
  }))
}

const forms = once((): CountryForm[] => [
  ...COUNTRY_NAMES.flatMap(expandRow),
  ...Object.entries(ABBREVIATIONS).flatMap(([form, code]) =>
    spellings(form).map((spelling): CountryForm => ({ form: spelling, codes: [code], kind: 'name', cased: 'caps' })),
  ),
  ...['USA', 'US', 'UAE'].map(
    (form): CountryForm => ({ form, codes: [form === 'UAE' ? 'AE' : 'US'], kind: 'name', cased: 'caps' }),
  ),
  ...SHARED_ABBREVIATIONS.flatMap(([form, codes]) =>
    spellings(form).map(
      (spelling): CountryForm => ({ form: spelling, codes, kind: 'name', cased: 'caps', guard: { prior: true } }),
    ),
  ),
  // «Бих» at the start of a sentence is a verb
  ...spellings('БиХ').map(
    (form): CountryForm => ({ form, codes: ['BA'], kind: 'name', cased: 'upper', guard: { common: true } }),
  ),
  // «КиМ» is Kosovo and Metohija, «Ким» a Korean; folded they are one word
  ...['КиМ', 'на КиМ'].flatMap(spellings).map(
    (form): CountryForm => ({
      form,
      codes: ['XK'],
      kind: 'name',
      guard: { personal: true, ...(form.includes(' ') ? {} : { prior: true }) },
    }),
  ),
  ...['бх', 'bh'].map((form): CountryForm => ({ form, codes: ['BA'], kind: 'adjective' })),
  ...SEATS.flatMap(([code, names]) =>
    listPhrases(names).flatMap((marked) =>
      nameFormsSr(marked)
        .flatMap(spellings)
        .map((form): CountryForm => ({ form, codes: [code], kind: 'seat', cased: 'upper', ...cityOf(code, form) })),
    ),
  ),
  ...Object.entries(SHORT_HALVES).flatMap(([half, code]) =>
    spellings(half).map((form): CountryForm => ({ form, codes: [code], kind: 'adjective', guard: { compound: true } })),
  ),
  ...srCapitals(),
])

/** Capitals by country and script. */
const capitalCities = once(() => {
  const cities = new Map<string, string>()
  for (const { codes, city } of srCapitals()) {
    const key = city && `${codes[0]} ${isCyrillic(city)}`
    if (key && !cities.has(key)) cities.set(key, city)
  }
  return cities
})

/** The capital that a seat of power stands in, in the script in which the seat is named. */
function cityOf(code: string, seat: string): Pick<CountryForm, 'city'> {
  const city = capitalCities().get(`${code} ${isCyrillic(seat)}`)
  return city ? { city } : {}
}

const ADJECTIVE = /(?:sk|ck|zk|n|v|st)(?:i|a|o|e|u|og|oga|om|ome|oj|im|ima|ih)$/u

/** Serbian words for countries, compiled by the country recogniser. */
export const srCountries: CountryTable = {
  get forms() {
    return forms()
  },
  blockers: [...BLOCKERS, ...srCities.blockers],
  adjectiveNotBefore: spelledSet(`${STREETS} ${LANGUAGES} ${CURRENCIES}`),
  adjectiveNotAfter: spelledSet(STREETS),
  adjectiveSurnames: false,
  languageWords: spelledSet(LANGUAGES),
  languageVerbs: spelledSet('на говори говорио говорила зна влада учи учио преведен преведена преведено'),
  weakAfter: spelledSet(WEAK_AFTER),
  weakBefore: new Set(),
  personStems: spelledSet(PERSON_STEMS),
  passesOver: (folded) =>
    folded === 'и' || folded === 'i' || /^\p{N}+$/u.test(folded) || ADJECTIVE.test(skeleton(folded)),
  givenNames: SR_GIVEN_NAMES,
  titles: SR_TITLES,
}
