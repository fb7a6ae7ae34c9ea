/**
 * How Kazakh press names countries: the everyday names with their variants («Мажарстан» and «Венгрия», «Мысыр» and
 * «Египет»), official names, and the words for peoples. Marks in names are explained in ../inflect-kk. A Kazakh name of
 * a country stands before a noun as an adjective too («Қазақстан Президенті»); adjectives proper are those in -лық
 * («сербиялық») and the names of peoples («серб», «қазақ-серб»).
 */
import { once } from '../../../identity/remember'
import { COUNTRIES } from '../../../vocab/countries'
import type { BlockedForm, CountryForm, CountryTable, Guard } from '../country-table'
import { declineAbbreviationKk, declineKk, peopleFormsKk, pluralKk, relationalKk } from '../inflect-kk'
import { listPhrases, listWords } from '../word-lists'
import { kkCapitals, kkCities } from './cities'
import { KK_GIVEN_NAMES, KK_TITLES } from './name-words'
import { KK_PERSON_STEMS } from './person-stems'

/**
 * Code or codes; names; peoples; further adjectives. `;` parts the entries of a list. A people behind `!` counts in lower
 * case only (in upper case it is the country itself, or a given name), one behind `?` is an ordinary word or a tribe as
 * well and counts only where the document names the country in another way too.
 */
type Row = readonly [codes: string, names: string, peoples?: string, adjectives?: string]

const ROWS: readonly Row[] = [
  ['AD', 'Андорра; Андорра Князьдігі/s'],
  [
    'AE',
    'Біріккен Араб Әмірліктері/s; Араб Әмірліктері/s; Араб Біріккен Әмірліктері/s; Әмірліктер; Біріккен Араб Эмираттары/s; Эмираттар',
    undefined,
    'әмірліктік; эмираттық; баәлік',
  ],
  ['AF', 'Ауғанстан; Ауғаныстан; Афганистан; Ауғанстан Ислам Әмірлігі/s; Ауғанстан Ислам Республикасы/s', '?ауған'],
  ['AG', 'Антигуа және Барбуда; Антигуа мен Барбуда'],
  ['AI', 'Ангилья'],
  ['AL', 'Албания', '?албан'],
  ['AM', 'Армения', 'армян'],
  ['AO', 'Ангола'],
  ['AQ', 'Антарктида; Антарктика'],
  ['AR', 'Аргентина; Аргентина Республикасы/s', 'аргентин'],
  ['AS', 'Америкалық Самоа; Америка Самоасы/s'],
  ['AT', 'Аустрия; Австрия; Аустрия Республикасы/s; Австрия Республикасы/s'],
  ['AU', 'Аустралия; Австралия; Аустралия Одағы/s; Австралия Одағы/s'],
  ['AW', 'Аруба'],
  ['AX', 'Аланд аралдары/s'],
  [
    'AZ',
    'Әзірбайжан; Әзербайжан; Азербайжан; Әзербайджан; Азербайджан',
    '!әзірбайжан; !әзербайжан; !азербайжан; әзері',
  ],
  ['BA', 'Босния және Герцеговина; Босния мен Герцеговина; Босния-Герцеговина; Босния'],
  ['BB', 'Барбадос'],
  ['BD', 'Бангладеш; Бангладеш Халық Республикасы/s'],
  ['BE', 'Бельгия; Бельгия Корольдігі/s'],
  ['BF', 'Буркина-Фасо; Буркина Фасо'],
  ['BG', 'Болгария; Болгария Республикасы/s', 'болгар'],
  ['BH', 'Бахрейн; Бахрейн Корольдігі/s'],
  ['BI', 'Бурунди'],
  ['BJ', 'Бенин'],
  ['BL', 'Сен-Бартелеми'],
  ['BM', 'Бермуд аралдары/s; Бермуда'],
  ['BN', 'Бруней; Бруней-Даруссалам; Бруней Даруссалам'],
  ['BO', 'Боливия'],
  ['BQ', 'Бонэйр'],
  ['BR', 'Бразилия; Бразилия Федеративтік Республикасы/s', 'бразил'],
  ['BS', 'Багам аралдары/s; Багамы/i; Багама'],
  ['BT', 'Бутан; Бутан Корольдігі/s'],
  ['BV', 'Буве аралы/s'],
  ['BW', 'Ботсвана'],
  ['BY', 'Беларусь; Белоруссия; Беларус', 'белорус; !беларус'],
  ['BZ', 'Белиз'],
  ['CA', 'Канада'],
  ['CC', 'Кокос аралдары/s'],
  ['CD', 'Конго Демократиялық Республикасы/s; Конго ДР; ДР Конго; Конго-Киншаса; Заир'],
  ['CG', 'Конго Республикасы/s; Конго-Браззавиль'],
  ['CD CG', 'Конго'],
  ['CF', 'Орталық Африка Республикасы/s'],
  ['CH', 'Швейцария; Швейцария Конфедерациясы/s', 'швейцар'],
  ['CI', 'Кот-д’Ивуар; Кот д’Ивуар; Кот-Дивуар'],
  ['CK', 'Кук аралдары/s'],
  ['CL', 'Чили; Чили Республикасы/s'],
  ['CM', 'Камерун'],
  ['CN', 'Қытай; Қытай Халық Республикасы/s; Қытай Республикасы/s; Китай', '!қытай', 'бүкілқытайлық; жалпықытайлық'],
  ['CO', 'Колумбия'],
  ['CR', 'Коста-Рика'],
  ['CU', 'Куба'],
  ['CV', 'Кабо-Верде; Жасыл Мүйіс аралдары/s'],
  ['CW', 'Кюрасао'],
  ['CX', 'Рождество аралы/s'],
  ['CY', 'Кипр; Кипр Республикасы/s; Солтүстік Кипр'],
  ['CZ', 'Чехия; Чех Республикасы/s; Чехия Республикасы/s', 'чех'],
  [
    'DE',
    'Германия; Германия Федеративтік Республикасы/s; Германия Федеративті Республикасы/s; Алмания',
    'неміс; !герман',
  ],
  ['DJ', 'Джибути; Жибути'],
  ['DK', 'Дания; Дания Корольдігі/s'],
  ['DM', 'Доминика'],
  ['DO', 'Доминикан Республикасы/s; Доминикана'],
  ['DZ', 'Алжир; Алжир Халықтық Демократиялық Республикасы/s'],
  ['EC', 'Эквадор'],
  ['EE', 'Эстония; Эстон Республикасы/s', 'эстон'],
  ['EG', 'Мысыр; Египет; Мысыр Араб Республикасы/s; Египет Араб Республикасы/s'],
  ['EH', 'Батыс Сахара'],
  ['ER', 'Эритрея'],
  ['ES', 'Испания; Испания Корольдігі/s', 'испан'],
  ['ET', 'Эфиопия; Эфиопия Федеративтік Демократиялық Республикасы/s', 'эфиоп'],
  ['FI', 'Финляндия; Финляндия Республикасы/s; Финландия', '?фин; финн'],
  ['FJ', 'Фиджи'],
  ['FK', 'Фолкленд аралдары/s; Мальвин аралдары/s'],
  ['FM', 'Микронезия; Микронезия Федеративтік Штаттары/s'],
  ['FO', 'Фарер аралдары/s'],
  ['FR', 'Франция; Француз Республикасы/s; Франция Республикасы/s', 'француз'],
  ['GA', 'Габон'],
  [
    'GB',
    'Ұлыбритания; Ұлы Британия; Біріккен Корольдік; Құрама Корольдік; Британия; Англия; Ұлыбритания және Солтүстік Ирландия Біріккен Корольдігі/s; Ұлыбритания мен Солтүстік Ирландия Біріккен Корольдігі/s; Ұлыбритания Біріккен Корольдігі/s',
    'ағылшын; британ',
  ],
  ['GD', 'Гренада'],
  ['GE', 'Грузия; Гүржістан', 'грузин; гүржі'],
  ['GF', 'Француз Гвианасы/s; Француздық Гвиана'],
  ['GG', 'Гернси'],
  ['GH', 'Гана'],
  ['GI', 'Гибралтар'],
  ['GL', 'Гренландия'],
  ['GM', 'Гамбия'],
  ['GN', 'Гвинея; Гвинея Республикасы/s'],
  ['GP', 'Гваделупа'],
  ['GQ', 'Экваторлық Гвинея; Экваторлық Гвинея Республикасы/s; Экваториалды Гвинея'],
  ['GR', 'Грекия; Греция; Грек Республикасы/s; Эллин Республикасы/s; Эллада', 'грек'],
  ['GS', 'Оңтүстік Георгия'],
  ['GT', 'Гватемала'],
  ['GU', 'Гуам'],
  ['GW', 'Гвинея-Бисау; Гвинея-Бисау Республикасы/s'],
  ['GY', 'Гайана'],
  ['HK', 'Гонконг; Сянган'],
  ['HM', 'Херд аралы/s'],
  ['HN', 'Гондурас'],
  ['HR', 'Хорватия; Хорватия Республикасы/s', 'хорват'],
  ['HT', 'Гаити'],
  ['HU', 'Венгрия; Мажарстан; Мадьярстан', 'венгр; мажар; мадьяр'],
  ['ID', 'Индонезия; Үндінезия'],
  ['IE', 'Ирландия; Ирландия Республикасы/s', 'ирланд'],
  ['IL', 'Израиль; Исраил; Израиль Мемлекеті/s', 'израил'],
  ['IM', 'Мэн аралы/s'],
  ['IN', 'Үндістан; Индия; Үндістан Республикасы/s; Хиндустан', 'үнді'],
  ['IO', 'Үнді мұхитындағы Британ аймағы/s'],
  ['IQ', 'Ирак; Ирак Республикасы/s'],
  ['IR', 'Иран; Иран Ислам Республикасы/s'],
  ['IS', 'Исландия', 'исланд'],
  ['IT', 'Италия; Италия Республикасы/s; Итальян Республикасы/s', 'итальян; италиян'],
  ['JE', 'Джерси'],
  ['JM', 'Ямайка'],
  ['JO', 'Иордания; Иордания Хашимит Корольдігі/s; Хашимит Корольдігі/s; Иордан Хашимит Корольдігі/s'],
  ['JP', 'Жапония; Япония', 'жапон'],
  ['KE', 'Кения'],
  ['KG', 'Қырғызстан; Қырғыз Республикасы/s; Қырғыз елі/s; Кыргызстан; Қырғызыстан', 'қырғыз'],
  ['KH', 'Камбоджа; Камбоджа Корольдігі/s; Камбожа'],
  ['KI', 'Кирибати'],
  ['KM', 'Комор аралдары/s; Комор Одағы/s'],
  ['KN', 'Сент-Китс және Невис; Сент-Китс пен Невис'],
  [
    'KP',
    'Солтүстік Корея; Корей Халық Демократиялық Республикасы/s; Корея Халық Демократиялық Республикасы/s',
    'солтүстіккорей',
    'солтүстіккореялық',
  ],
  ['KR', 'Оңтүстік Корея; Корея Республикасы/s; Корей Республикасы/s', 'оңтүстіккорей', 'оңтүстіккореялық'],
  ['KR KP', 'Корея', 'корей; кәріс'],
  ['KW', 'Кувейт; Кувейт Мемлекеті/s; Кувәйт'],
  ['KY', 'Кайман аралдары/s'],
  [
    'KZ',
    'Қазақстан; Қазақстан Республикасы/s; Қазақ елі/s; Казахстан',
    'қазақ',
    'жалпықазақстандық; бүкілқазақстандық',
  ],
  ['LA', 'Лаос; Лаос Халықтық Демократиялық Республикасы/s; Лаос Халық Демократиялық Республикасы/s'],
  ['LB', 'Ливан; Ливан Республикасы/s'],
  ['LC', 'Сент-Люсия'],
  ['LI', 'Лихтенштейн; Лихтенштейн Князьдігі/s'],
  ['LK', 'Шри-Ланка; Шри Ланка; Шри-Ланка Демократиялық Социалистік Республикасы/s'],
  ['LR', 'Либерия'],
  ['LS', 'Лесото'],
  ['LT', 'Литва; Литва Республикасы/s', 'литвалы'],
  ['LU', 'Люксембург; Люксембург Ұлы Герцогтігі/s; Люксембург Ұлы Герцогтығы/s'],
  ['LV', 'Латвия; Латвия Республикасы/s', 'латыш'],
  ['LY', 'Ливия; Ливия Мемлекеті/s'],
  ['MA', 'Марокко; Марокко Корольдігі/s'],
  ['MC', 'Монако; Монако Князьдігі/s'],
  ['MD', 'Молдова; Молдавия; Молдова Республикасы/s', 'молдаван; молдован'],
  ['ME', 'Черногория; Монтенегро'],
  ['MF', 'Сен-Мартен'],
  ['MG', 'Мадагаскар'],
  ['MH', 'Маршалл аралдары/s'],
  ['MK', 'Солтүстік Македония; Македония; Солтүстік Македония Республикасы/s', 'македон'],
  ['ML', 'Мали; Мали Республикасы/s'],
  ['MM', 'Мьянма; Мьянма Одағы Республикасы/s; Бирма'],
  ['MN', 'Моңғолия; Монголия; Моңғол елі/s', 'моңғол'],
  ['MO', 'Макао; Аомэнь; Аомынь'],
  ['MP', 'Солтүстік Мариана аралдары/s'],
  ['MQ', 'Мартиника'],
  ['MR', 'Мавритания; Мавритания Ислам Республикасы/s'],
  ['MS', 'Монтсеррат'],
  ['MT', 'Мальта; Мальта Республикасы/s'],
  ['MU', 'Маврикий'],
  ['MV', 'Мальдив аралдары/s; Мальдив Республикасы/s; Мальдив; Мальдивы/i'],
  ['MW', 'Малави'],
  ['MX', 'Мексика; Мексика Құрама Штаттары/s'],
  ['MY', 'Малайзия'],
  ['MZ', 'Мозамбик'],
  ['NA', 'Намибия'],
  ['NC', 'Жаңа Каледония'],
  ['NE', 'Нигер'],
  ['NF', 'Норфолк аралы/s'],
  ['NG', 'Нигерия; Нигерия Федеративтік Республикасы/s'],
  ['NI', 'Никарагуа'],
  [
    'NL',
    'Нидерланд; Нидерланды; Нидерландтар; Голландия; Нидерланд Корольдігі/s; Нидерландтар Корольдігі/s',
    'голланд',
  ],
  ['NO', 'Норвегия; Норвегия Корольдігі/s', 'норвег'],
  ['NP', 'Непал'],
  ['NR', 'Науру'],
  ['NU', 'Ниуэ'],
  ['NZ', 'Жаңа Зеландия; Жаңазеландия'],
  ['OM', 'Оман; Оман Сұлтандығы/s; Оман Сұлтанаты/s'],
  ['PA', 'Панама'],
  ['PE', 'Перу'],
  ['PF', 'Француз Полинезиясы/s'],
  ['PG', 'Папуа-Жаңа Гвинея; Папуа Жаңа Гвинея; Папуа-Жаңа-Гвинея'],
  ['PH', 'Филиппин; Филиппин аралдары/s; Филиппины/i; Филиппин Республикасы/s'],
  ['PK', 'Пәкістан; Пакистан; Пәкістан Ислам Республикасы/s; Пакистан Ислам Республикасы/s'],
  ['PL', 'Польша; Польша Республикасы/s; Полония', 'поляк'],
  ['PM', 'Сен-Пьер және Микелон; Сен-Пьер мен Микелон'],
  ['PN', 'Питкэрн аралдары/s'],
  ['PR', 'Пуэрто-Рико'],
  ['PS', 'Палестина; Палестина Мемлекеті/s; Палестина Ұлттық Әкімшілігі/s; Палестина автономиясы/s', 'палестин'],
  ['PT', 'Португалия; Португал Республикасы/s; Португалия Республикасы/s', 'португал'],
  ['PW', 'Палау'],
  ['PY', 'Парагвай'],
  ['QA', 'Катар; Қатар; Катар Мемлекеті/s; Қатар Мемлекеті/s'],
  ['RE', 'Реюньон'],
  ['RO', 'Румыния', 'румын'],
  ['RS', 'Сербия; Сербия Республикасы/s', 'серб'],
  ['RU', 'Ресей; Ресей Федерациясы/s; Россия', 'орыс', 'бүкілресейлік; жалпыресейлік'],
  ['RW', 'Руанда'],
  [
    'SA',
    'Сауд Арабиясы/s; Сауд Арабия; Сауд Арабиясы Корольдігі/s; Сауд Арабия Корольдігі/s; Сауд Аравиясы/s; Сауди Арабиясы/s; Сауд Араб Корольдігі/s',
    '!сауд',
    'саудиялық; сауд арабиялық; саударабиялық',
  ],
  ['SB', 'Соломон аралдары/s'],
  ['SC', 'Сейшель аралдары/s; Сейшел аралдары/s; Сейшель'],
  ['SD', 'Судан'],
  ['SE', 'Швеция; Швеция Корольдігі/s', 'швед'],
  ['SG', 'Сингапур'],
  ['SH', 'Әулие Елена аралы/s'],
  ['SI', 'Словения; Словения Республикасы/s', 'словен'],
  ['SJ', 'Шпицберген'],
  ['SK', 'Словакия; Словак Республикасы/s', 'словак'],
  ['SL', 'Сьерра-Леоне'],
  ['SM', 'Сан-Марино'],
  ['SN', 'Сенегал'],
  ['SO', 'Сомали; Сомали Федеративтік Республикасы/s'],
  ['SR', 'Суринам'],
  ['SS', 'Оңтүстік Судан; Оңтүстік Судан Республикасы/s'],
  ['ST', 'Сан-Томе және Принсипи; Сан-Томе мен Принсипи'],
  ['SV', 'Сальвадор; Эль-Сальвадор'],
  ['SX', 'Синт-Мартен'],
  ['SY', 'Сирия; Сирия Араб Республикасы/s; Шам елі/s'],
  ['SZ', 'Эсватини; Эсватини Корольдігі/s; Свазиленд'],
  ['TC', 'Теркс және Кайкос; Теркс және Кайкос аралдары/s'],
  ['TD', 'Чад'],
  ['TF', 'Францияның оңтүстік аймақтары/s'],
  ['TG', 'Того'],
  ['TH', 'Таиланд; Тайланд; Таиланд Корольдігі/s; Тайланд Корольдігі/s'],
  ['TJ', 'Тәжікстан; Тәжікістан; Таджикистан; Тажікстан', 'тәжік'],
  ['TK', 'Токелау'],
  ['TL', 'Шығыс Тимор; Тимор-Лесте; Тимор-Лешти'],
  ['TM', 'Түрікменстан; Түркіменстан; Түркменстан; Түрікмения; Туркменистан', 'түрікмен; түркімен; түркмен'],
  ['TN', 'Тунис; Тунис Республикасы/s'],
  ['TO', 'Тонга'],
  ['TR', 'Түркия; Түрік Республикасы/s; Түркия Республикасы/s; Турция; Түрік елі/s', 'түрік'],
  ['TT', 'Тринидад және Тобаго; Тринидад пен Тобаго'],
  ['TV', 'Тувалу'],
  ['TW', 'Тайвань; Тайван'],
  ['TZ', 'Танзания; Танзания Біріккен Республикасы/s'],
  ['UA', 'Украина', 'украин; украиндық'],
  ['UG', 'Уганда'],
  ['UM', 'АҚШ-тың сыртқы кіші аралдары/s'],
  [
    'US',
    'Америка Құрама Штаттары/s; Америка Құраматтары/s; Құрама Штаттар; Америка; Америка Қосылған Штаттары/s',
    'американ',
    'бүкіламерикалық',
  ],
  ['UY', 'Уругвай'],
  ['UZ', 'Өзбекстан; Өзбекістан; Өзбекстан Республикасы/s; Узбекистан', 'өзбек'],
  ['VA', 'Ватикан; Қасиетті Тақ; Қасиетті Престол'],
  ['VC', 'Сент-Винсент және Гренадин аралдары/s; Сент-Винсент және Гренадиндер; Сент-Винсент пен Гренадиндер'],
  ['VE', 'Венесуэла; Венесуэла Боливар Республикасы/s'],
  ['VG', 'Британдық Виргин аралдары/s; Британ Виргин аралдары/s'],
  ['VI', 'Америкалық Виргин аралдары/s; АҚШ-тың Виргин аралдары/s'],
  ['VI VG', 'Виргин аралдары/s'],
  ['VN', 'Вьетнам; Вьетнам Социалистік Республикасы/s'],
  ['VU', 'Вануату'],
  ['WF', 'Уоллис және Футуна'],
  ['WS', 'Самоа'],
  ['XK', 'Косово; Косова'],
  ['YE', 'Йемен; Йемен Республикасы/s', undefined, 'йемендік'],
  ['YT', 'Майотта'],
  [
    'ZA',
    'Оңтүстік Африка Республикасы/s; Оңтүстік Африка; Оңтүстік-Африка Республикасы/s',
    undefined,
    'оңтүстікафрикалық',
  ],
  ['ZM', 'Замбия'],
  ['ZW', 'Зимбабве'],
  [
    'SUHH',
    'Кеңес Одағы/s; Кеңестер Одағы/s; Кеңестік Социалистік Республикалар Одағы/s; Совет Одағы/s; Советтер Одағы/s',
    undefined,
    'кеңестік; советтік',
  ],
  ['YUCS', 'Югославия; Югославия Социалистік Федеративтік Республикасы/s; Югославия Одақтық Республикасы/s', 'югослав'],
  ['CSXX', 'Сербия мен Черногория Мемлекеттік Одағы/s; Сербия және Черногория Мемлекеттік Одағы/s'],
  ['CSHH', 'Чехословакия', 'чехословак'],
  ['DDDE', 'Герман Демократиялық Республикасы/s; Германия Демократиялық Республикасы/s; Шығыс Германия'],
]

/** Abbreviations written in capitals that are the country's own wherever they stand. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  АҚШ: 'US',
  ҚР: 'KZ',
  РФ: 'RU',
  ҚХР: 'CN',
  БАӘ: 'AE',
  БАЭ: 'AE',
  ГФР: 'DE',
  КХДР: 'KP',
  ОАР: 'ZA',
  ИИР: 'IR',
  СВР: 'VN',
  КСРО: 'SUHH',
  СССР: 'SUHH',
  ЮСФР: 'YUCS',
  ЧССР: 'CSHH',
  ГДР: 'DDDE',
  КДР: 'CD',
  USA: 'US',
  UK: 'GB',
}

/** Abbreviations that others share: only beside a fuller name of the country. */
const SHARED_ABBREVIATIONS: Readonly<Record<string, string>> = {
  ӨР: 'UZ',
  ТР: 'TR',
  ӘР: 'AZ',
  КР: 'KR',
  САР: 'SY',
  МАР: 'EG',
  ПИР: 'PK',
}

/** Republics that are told in full as «X Республикасы». */
const REPUBLICS = new Set(
  `AL AO AM AZ BG BI BJ BW BY CL CM CO CR CU DJ DO EC EE FI FJ GA GE GH GM GT GY HN HT HU ID IE IS KE KZ KG KI LR LT LV
   MD ME MG MH MM MT MU MW MZ NA NE NG NI NP NR PA PE PL PT PW PY RO RW SC SD SG SI SK SL SM SN SR SV TD TG TJ TM TN TT
   UG UY UZ VE VU XK ZM ZW BA`.split(/\s+/),
)

/** Cities that have an ISO code of their own: read as the city, which counts for the code. */
const CITIES_WITH_CODES = new Set(['HK', 'MO'])

const SEATS: readonly (readonly [code: string, name: string])[] = [
  ['KZ', 'Ақорда'],
  ['RU', 'Кремль'],
  ['US', 'Ақ үй'],
  ['US', 'Пентагон'],
  ['US', 'Госдеп'],
  ['US', 'Мемдеп'],
  ['US', 'Мемлекеттік департамент'],
  ['US', 'Капитолий'],
  ['US', 'Сопақ кабинет'],
  ['FR', 'Елисей сарайы/s'],
  ['GB', 'Даунинг-стрит'],
  ['GB', 'Букингем сарайы/s'],
  ['GB', 'Уайтхолл'],
  ['KR', 'Көгілдір үй'],
  ['CN', 'Чжуннаньхай'],
  ['TR', 'Бештепе'],
  ['UZ', 'Көксарай'],
]

const inflected = (phrases: string): string[] =>
  listPhrases(phrases).flatMap((phrase) => declineKk(phrase).map(({ form }) => form))

/** Longer phrases in which a country's word names something else: seas, regions, parties, walls, weather. */
const BLOCKED = `Үнді мұхиты/s; Оңтүстік Қытай теңізі/s; Шығыс Қытай теңізі/s; Оңтүстік-Қытай теңізі/s; Шығыс-Қытай теңізі/s;
  Жапон теңізі/s; Мексика шығанағы/s; Гвинея шығанағы/s; Оман шығанағы/s; Ирланд теңізі/s; Норвег теңізі/s;
  Панама каналы/s; Панама арнасы/s; Қытай қабырғасы/s; Ұлы Қытай қабырғасы/s; Қытай қорғаны/s; Ұлы Қытай қорғаны/s;
  Солтүстік Америка; Оңтүстік Америка; Латын Америкасы/s; Орталық Америка; Латын Америка; Жаңа Англия; Жаңа Гвинея;
  Солтүстік Ирландия; Корей түбегі/s; Корея түбегі/s; Үндістан түбегі/s; Сирия шөлі/s; Ливия шөлі/s;
  Біртұтас Ресей; Әділ Ресей; Единая Россия; Россия сегодня; Россия 24; Россия-24; Россия-1;
  Нью-Мексико; Жаңа Мексика; Колумбия округі/s; Колумбия университеті/s; Нигер өзені/s; Нигер атырауы/s; Чад көлі/s;
  Капитан Америка; түрік қағанаты/s; Түрік қағанаты/s; Париж келісімі/s; Париж клубы/s`

const BLOCKERS: readonly BlockedForm[] = inflected(BLOCKED).map((form) => ({ form }))

const RIVERS = new Set(listWords('өзені өзенінің өзеніне өзенін өзенінде көлі көлінің көліне көлінде атырауы бассейні'))
const SALVADORS = new Set(['дали', 'альенде'])
const LANGUAGES = listWords(
  `тілі тілінің тіліне тілін тілінде тілінен тілімен тіліндегі тілдері тілдерінің тілдеріне тілдерін тілдерінде
   тілдерінен тілдерімен тілді тілдес тіл тілге тілге тілден әліпбиі әліпбиінің сөздігі сөздік алфавиті шрифті`,
)
const STREETS = listWords(
  'көшесі көшесінің көшесіне көшесін көшесінде даңғылы даңғылының даңғылына даңғылында алаңы алаңында',
)

/** Guards by the bare name of a country, for all its forms. */
const GUARDS: Readonly<Record<string, Guard>> = {
  Того: { common: true },
  // «судан» is "from water", «қатар» a row; Дания is a given name
  Судан: { common: true },
  Қатар: { common: true },
  Дания: { personal: true },
  Чад: { notBefore: RIVERS },
  Нигер: { notBefore: RIVERS },
  Доминика: { personal: true },
  Сальвадор: { notBefore: SALVADORS, personal: true },
}

function guardOf(name: string): { guard?: Guard } {
  const guard = GUARDS[name]
  return guard ? { guard } : {}
}

function nameForms(codes: CountryForm['codes'], marked: string): CountryForm[] {
  const first = codes[0]
  const plain = marked.replace(/\/\w$/u, '')
  const kind = CITIES_WITH_CODES.has(first) ? ({ kind: 'capital', city: plain } as const) : ({ kind: 'name' } as const)
  // «ГУАМ» is an organization, «АЛЖИР» a camp of the thirties
  const cased: CountryForm['cased'] = first === 'GU' || first === 'DZ' ? 'title' : 'upper'
  return declineKk(marked).map(({ form }) => ({ form, codes, ...kind, cased, ...guardOf(plain) }))
}

/** «сербиялық», «сербиялықтар»: the bare word qualifies, with an ending it is people. */
function relationalForms(codes: CountryForm['codes'], adjective: string): CountryForm[] {
  const plural = pluralKk(adjective).flatMap((many) => declineKk(many))
  const cases = declineKk(adjective).filter((form) => form.case !== 'nom' && form.case !== 'rel')
  return [
    { form: adjective, codes, kind: 'adjective' },
    ...[...plural, ...cases].map(({ form }): CountryForm => ({ form, codes, kind: 'demonym' })),
  ]
}

function peopleForms(codes: CountryForm['codes'], marked: string): CountryForm[] {
  const { adjective, demonyms } = peopleFormsKk(marked.replace(/^[!?]/u, ''))
  const limits: Partial<CountryForm> = marked.startsWith('!')
    ? { cased: 'lower' }
    : marked.startsWith('?')
      ? { guard: { prior: true } }
      : {}
  return [
    { form: adjective, codes, kind: 'adjective', ...limits },
    ...demonyms.map((form): CountryForm => ({ form, codes, kind: 'demonym', ...limits })),
  ]
}

/** One word, and too long to be an ordinary word by chance. */
const isPlainName = (marked: string): boolean => /^\p{L}{4,}$/u.test(marked)

function expandRow([codeList, names, peoples, adjectives]: Row): CountryForm[] {
  const codes = codeList.split(' ') as [string, ...string[]]
  const out: CountryForm[] = []
  for (const marked of listPhrases(names)) {
    out.push(...nameForms(codes, marked))
    if (marked.includes('/')) continue
    for (const adjective of relationalKk(marked.toLowerCase())) out.push(...relationalForms(codes, adjective))
    if (codes.length === 1 && REPUBLICS.has(codes[0])) out.push(...nameForms(codes, `${marked} Республикасы/s`))
    // «қазақстан-ресей қатынастары»: the name itself as an adjective, in lower case beside a hyphen only
    if (isPlainName(marked) && !GUARDS[marked])
      out.push({ form: marked.toLowerCase(), codes, kind: 'adjective', cased: 'lower', guard: { hyphened: true } })
  }
  for (const people of listPhrases(peoples)) out.push(...peopleForms(codes, people))
  for (const adjective of listPhrases(adjectives)) out.push(...relationalForms(codes, adjective))
  return out
}

function abbreviationForms(form: string, code: string, guard?: Guard): CountryForm[] {
  return declineAbbreviationKk(form).map((declined) => ({
    form: declined.form,
    codes: [code],
    kind: 'name',
    // a suffix is written in lower case, so only the bare abbreviation can be asked for in capitals
    cased: declined.case === 'nom' ? 'caps' : 'upper',
    ...(guard ? { guard } : {}),
  }))
}

const forms = once((): CountryForm[] => [
  ...ROWS.flatMap(expandRow),
  ...Object.entries(ABBREVIATIONS).flatMap(([form, code]) => abbreviationForms(form, code)),
  ...Object.entries(SHARED_ABBREVIATIONS).flatMap(([form, code]) => abbreviationForms(form, code, { prior: true })),
  ...SEATS.flatMap(([code, marked]) =>
    declineKk(marked).map(({ form }): CountryForm => ({ form, codes: [code], kind: 'seat', cased: 'upper' })),
  ),
  // Latin and Russian names inside Kazakh text count beside the Kazakh name
  ...COUNTRIES.flatMap(({ code, names }) =>
    [names.en, names.ru].map(
      (form): CountryForm => ({
        form,
        codes: [code],
        kind: 'name',
        cased: form === 'Guam' || form === 'Гуам' ? 'title' : 'upper',
        guard: { prior: true },
      }),
    ),
  ),
  ...kkCapitals(),
])

/** Inside the names of currencies, contests, banks and prizes a country is mentioned, but does not enter the document. */
const WEAK_BEFORE = `доллары долларын долларға долларына долларының долларында долларынан долларымен долларлық рублі рублін
  рубліне рублінің юані юанін юаніне теңгесі теңгесін теңгесіне лирасы иенасы ару аруы банкі банкінің`

/** Kazakh words for countries, compiled by the country recogniser. */
export const kkCountries: CountryTable = {
  get forms() {
    return forms()
  },
  blockers: [...BLOCKERS, ...kkCities.blockers],
  adjectiveNotBefore: new Set([...STREETS, ...LANGUAGES]),
  adjectiveNotAfter: new Set(),
  adjectiveSurnames: false,
  languageWords: new Set(LANGUAGES),
  languageVerbs: new Set(),
  weakAfter: new Set(listWords('мисс')),
  weakBefore: new Set(listWords(WEAK_BEFORE)),
  personStems: new Set(listWords(KK_PERSON_STEMS)),
  passesOver: (folded) =>
    /^(?:және|мен|пен|бен|әрі|не|немесе|атақты|белгілі|танымал|жас|бұрынғы|халық)$/u.test(folded) ||
    /(?:лық|лік|дық|дік|тық|тік|шы|ші|ғы|гі|қы|кі)$/u.test(folded),
  givenNames: KK_GIVEN_NAMES,
  titles: KK_TITLES,
}
