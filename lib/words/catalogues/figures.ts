import { defineCatalogue } from '../catalogue'

/** Words inside the drawings of meetings, areas and pairs, in their cards, and in their summaries for those who cannot see. */
export const figures = defineCatalogue({
  meetings: {
    en: '{count, plural, one {# meeting} other {# meetings}}',
    ru: '{count, plural, one {# встреча} few {# встречи} many {# встреч} other {# встречи}}',
    kk: '{count, plural, one {# кездесу} other {# кездесу}}',
    sr: '{count, plural, one {# састанак} few {# састанка} other {# састанака}}',
  },
  reports: {
    en: '{count, plural, one {# report} other {# reports}}',
    ru: '{count, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}',
    kk: '{count, plural, one {# хабар} other {# хабар}}',
    sr: '{count, plural, one {# извештај} few {# извештаја} other {# извештаја}}',
  },
  show: {
    en: '{count, plural, one {Show the meeting} other {Show the # meetings}}',
    ru: '{count, plural, =1 {Показать встречу} one {Показать # встречу} few {Показать # встречи} many {Показать # встреч} other {Показать # встречи}}',
    kk: '{count, plural, one {Кездесуді көрсету} other {# кездесуді көрсету}}',
    sr: '{count, plural, =1 {Прикажи састанак} one {Прикажи # састанак} few {Прикажи # састанка} other {Прикажи # састанака}}',
  },
  more: { en: 'and {count} more', ru: 'и ещё {count}', kk: 'тағы {count}', sr: 'и још {count}' },
  range: { en: '{from} to {to}', ru: '{from} – {to}', kk: '{from} – {to}', sr: '{from} – {to}' },

  // Statuses of several meetings, before a number
  held: { en: 'held', ru: 'состоялись', kk: 'өтті', sr: 'одржани' },
  planned: { en: 'planned', ru: 'запланированы', kk: 'жоспарланған', sr: 'планирани' },
  cancelled: { en: 'cancelled', ru: 'отменены', kk: 'өтпей қалған', sr: 'отказани' },
  plannedCount: {
    en: '{count} planned',
    ru: 'запланировано: {count}',
    kk: 'жоспарланғаны: {count}',
    sr: 'планирано: {count}',
  },

  // The status of one meeting in its label; without gender, for it stands beside a visit as well as talks
  saidPlanned: { en: 'planned', ru: 'запланировано', kk: 'жоспарланған', sr: 'планирано' },
  saidCancelled: { en: 'cancelled', ru: 'отменено', kk: 'өтпей қалған', sr: 'отказано' },

  // The key of marks that stand for one meeting
  keyRecalled: {
    en: 'held, known only from a later text',
    ru: 'состоялась, известна лишь из более позднего текста',
    kk: 'өтті, тек кейінгі мәтіннен белгілі',
    sr: 'одржан, познат само из каснијег текста',
  },
  keyVisit: {
    en: 'visit, from guest to host',
    ru: 'визит: от гостя к принимающей стороне',
    kk: 'сапар: қонақтан қабылдаушыға',
    sr: 'посета: од госта ка домаћину',
  },

  // Stacked bars
  coverage: {
    en: 'Reports read per month; hatched where none was: a gap in the data, not in diplomacy',
    ru: 'Прочитано сообщений за месяц; штриховка — ни одного: пробел в данных, а не в дипломатии',
    kk: 'Айда оқылған хабарлар; штрих — бірде-бір хабар жоқ: бұл дипломатияның емес, деректің олқылығы',
    sr: 'Прочитани извештаји по месецу; шрафирано где их нема: празнина у подацима, не у дипломатији',
  },
  coverageShort: {
    en: 'Reports read per month',
    ru: 'Прочитано сообщений за месяц',
    kk: 'Айда оқылған хабарлар',
    sr: 'Прочитани извештаји по месецу',
  },
  earlier: {
    en: '{count, plural, one {# meeting} other {# meetings}} before {month}: see the table',
    ru: 'Ранее, до начала графика ({month}): {count, plural, one {# встреча} few {# встречи} many {# встреч} other {# встречи}}; см. таблицу',
    kk: 'График басына дейін ({month}): {count, plural, one {# кездесу} other {# кездесу}}; кестені қараңыз',
    sr: 'Пре почетка графикона ({month}): {count, plural, one {# састанак} few {# састанка} other {# састанака}}; види табелу',
  },
  barsSummary: {
    en: 'Stacked bars. {title}, {span}; highest {month} with {meetings}.',
    ru: 'Столбцы по месяцам. {title}, {span}; больше всего — {month}: {meetings}.',
    kk: 'Ай бойынша бағандар. {title}, {span}; ең көбі — {month}: {meetings}.',
    sr: 'Наслагани стубићи. {title}, {span}; највише – {month}: {meetings}.',
  },
  barsNone: {
    en: '{title}: no months.',
    ru: '{title}: месяцев нет.',
    kk: '{title}: айлар жоқ.',
    sr: '{title}: нема месеци.',
  },

  // Areas
  areaBarsSummary: {
    en: 'Bars by area. {title}: most often {names}.',
    ru: 'Полосы по сферам. {title}: чаще всего {names}.',
    kk: 'Салалар бойынша жолақтар. {title}: ең жиісі {names}.',
    sr: 'Траке по областима. {title}: најчешће {names}.',
  },
  areaBarsNone: {
    en: 'Bars by area. {title}: none.',
    ru: 'Полосы по сферам. {title}: ничего.',
    kk: 'Салалар бойынша жолақтар. {title}: ештеңе жоқ.',
    sr: 'Траке по областима. {title}: ништа.',
  },
  gridSummary: {
    en: 'Grid of areas by quarter. {title}: {areas} areas in {groups} of {all} groups, most often {names}.',
    ru: 'Сетка сфер по кварталам. {title}: сфер {areas}, групп {groups} из {all}, чаще всего {names}.',
    kk: 'Салалардың тоқсандық торы. {title}: сала саны {areas}, {all} топтың {groups} тобы, ең жиісі {names}.',
    sr: 'Мрежа области по кварталима. {title}: области {areas}, група {groups} од {all}, најчешће {names}.',
  },
  gridNone: {
    en: 'Grid of areas by quarter. {title}: none.',
    ru: 'Сетка сфер по кварталам. {title}: ничего.',
    kk: 'Салалардың тоқсандық торы. {title}: ештеңе жоқ.',
    sr: 'Мрежа области по кварталима. {title}: ништа.',
  },

  // Pairs, two by two
  highestRank: {
    en: 'highest rank: {rank}',
    ru: 'высший ранг: {rank}',
    kk: 'ең жоғары деңгей: {rank}',
    sr: 'највиши ранг: {rank}',
  },
  lastOn: { en: 'last: {date}', ru: 'последняя: {date}', kk: 'соңғысы: {date}', sr: 'последњи: {date}' },
  busiest: {
    en: 'Pairs that met most',
    ru: 'Чаще всего встречались',
    kk: 'Ең жиі кездескендер',
    sr: 'Најчешће су се састајали',
  },
  matrixSummary: {
    en: 'Matrix of {countries} countries, two by two. {title}; most: {names} with {meetings}.',
    ru: 'Таблица попарно, стран: {countries}. {title}; больше всего: {names}, {meetings}.',
    kk: 'Жұп-жұбымен, ел саны: {countries}. {title}; ең көбі: {names}, {meetings}.',
    sr: 'Матрица по паровима, земаља: {countries}. {title}; највише: {names}, {meetings}.',
  },
  matrixNone: {
    en: 'Matrix of countries. {title}: none.',
    ru: 'Таблица стран попарно. {title}: ничего.',
    kk: 'Елдердің жұптық кестесі. {title}: ештеңе жоқ.',
    sr: 'Матрица земаља. {title}: ништа.',
  },

  // The timeline of a pair
  inCountry: { en: 'In {country}', ru: '{country}', kk: '{country}', sr: '{country}' },
  newestReport: {
    en: '{date}, newest report',
    ru: '{date}, новейшее сообщение',
    kk: '{date}, ең жаңа хабар',
    sr: '{date}, најновији извештај',
  },
  silence: {
    en: '{count, plural, one {# month} other {# months}}, none reported',
    ru: '{count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} без сообщений',
    kk: '{count, plural, one {# ай} other {# ай}} хабарсыз',
    sr: '{count, plural, one {# месец} few {# месеца} other {# месеци}} без извештаја',
  },
  recalledLater: { en: 'recalled later', ru: 'по упоминанию', kk: 'кейін еске алынған', sr: 'поменут касније' },
  whatIn: { en: '{what} in {place}', ru: '{what}, {place}', kk: '{what}, {place}', sr: '{what}, {place}' },
  whatTo: { en: '{what} to {place}', ru: '{what}, {place}', kk: '{what}, {place}', sr: '{what}, {place}' },
  visitOf: {
    en: '{type, select, state {state visit} official {official visit} working {working visit} private {private visit} transit {transit visit} other {visit}}',
    ru: '{type, select, state {государственный визит} official {официальный визит} working {рабочий визит} private {частный визит} transit {транзитный визит} other {визит}}',
    kk: '{type, select, state {мемлекеттік сапар} official {ресми сапар} working {жұмыс сапары} private {жеке сапар} transit {транзиттік сапар} other {сапар}}',
    sr: '{type, select, state {државна посета} official {званична посета} working {радна посета} private {приватна посета} transit {транзитна посета} other {посета}}',
  },
  timelineSummary: {
    en: 'Timeline of {names}, newest first: {meetings} held, {top} between heads of state.',
    ru: 'Лента встреч: {names}, сначала новые. Состоялись: {meetings}; на уровне глав государств: {top}.',
    kk: 'Кездесулер жолы: {names}, алдымен жаңалары. Өткені: {meetings}; мемлекет басшылары деңгейінде: {top}.',
    sr: 'Лента састанака: {names}, прво најновији. Одржано: {meetings}; на нивоу шефова држава: {top}.',
  },
  timelineSummaryLast: {
    en: 'Timeline of {names}, newest first: {meetings} held, {top} between heads of state; the last on {date}.',
    ru: 'Лента встреч: {names}, сначала новые. Состоялись: {meetings}; на уровне глав государств: {top}; последняя: {date}.',
    kk: 'Кездесулер жолы: {names}, алдымен жаңалары. Өткені: {meetings}; мемлекет басшылары деңгейінде: {top}; соңғысы: {date}.',
    sr: 'Лента састанака: {names}, прво најновији. Одржано: {meetings}; на нивоу шефова држава: {top}; последњи: {date}',
  },

  // Cells of tables
  day: { en: 'day', ru: 'день', kk: 'күн', sr: 'дан' },
  month: { en: 'month', ru: 'месяц', kk: 'ай', sr: 'месец' },
  year: { en: 'year', ru: 'год', kk: 'жыл', sr: 'година' },
  yes: { en: 'yes', ru: 'да', kk: 'иә', sr: 'да' },
  no: { en: 'no', ru: 'нет', kk: 'жоқ', sr: 'не' },
})
