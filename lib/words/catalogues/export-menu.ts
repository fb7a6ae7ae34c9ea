import { defineCatalogue } from '../catalogue'

/** What stands around a figure on a page, in an embed and in a picture file, and in its menu. */
export const exportMenu = defineCatalogue({
  figure: { en: 'Fig. {number}', ru: 'Рис. {number}', kk: '{number}-сурет', sr: 'Сл. {number}' },
  none: {
    en: 'None under these filters.',
    ru: 'При этих фильтрах ничего нет.',
    kk: 'Бұл сүзгілермен ештеңе жоқ.',
    sr: 'Уз ове филтере нема ничега.',
  },
  take: { en: 'Take', ru: 'Экспорт', kk: 'Экспорт', sr: 'Преузми' },
  takeOf: { en: 'Take: {title}', ru: 'Экспорт: {title}', kk: 'Экспорт: {title}', sr: 'Преузми: {title}' },
  rows: { en: 'Rows', ru: 'Данные', kk: 'Деректер', sr: 'Подаци' },
  forExcel: { en: 'CSV for Excel', ru: 'CSV для Excel', kk: 'Excel үшін CSV', sr: 'CSV за Excel' },
  picture: { en: 'Picture', ru: 'Рисунок', kk: 'Сурет', sr: 'Слика' },
  copyPicture: { en: 'Copy', ru: 'Копировать', kk: 'Көшіру', sr: 'Копирај' },
  citation: { en: 'Cite', ru: 'Цитата', kk: 'Дәйексөз', sr: 'Цитат' },
  link: { en: 'Link', ru: 'Ссылка', kk: 'Сілтеме', sr: 'Веза' },
  copyLink: {
    en: 'Copy link to this view',
    ru: 'Копировать ссылку на этот вид',
    kk: 'Осы көрініске сілтемені көшіру',
    sr: 'Копирај везу ка овом приказу',
  },
  embed: {
    en: 'Copy embed code',
    ru: 'Копировать код для вставки',
    kk: 'Кірістіру кодын көшіру',
    sr: 'Копирај код за уградњу',
  },
  pin: { en: 'Pin this view', ru: 'Закрепить этот вид', kk: 'Осы көріністі бекіту', sr: 'Закачи овај приказ' },
  copied: { en: 'Copied', ru: 'Скопировано', kk: 'Көшірілді', sr: 'Копирано' },
  openPage: { en: 'Open in Entente', ru: 'Открыть в Entente', kk: 'Entente ішінде ашу', sr: 'Отвори у Entente' },
  view: { en: 'View', ru: 'Вид', kk: 'Көрініс', sr: 'Приказ' },
  chart: { en: 'Chart', ru: 'График', kk: 'График', sr: 'Графикон' },
  table: { en: 'Table', ru: 'Таблица', kk: 'Кесте', sr: 'Табела' },
  tableOf: {
    en: 'Table: {title}',
    ru: 'Таблица: {title}',
    kk: 'Кесте: {title}',
    sr: 'Табела: {title}',
  },
  shownOf: {
    en: '{shown, number} of {all, number} rows are shown here; <link>all of them as CSV</link>.',
    ru: 'Здесь показано строк: {shown, number} из {all, number}; <link>все строки в CSV</link>.',
    kk: 'Мұнда {all, number} жолдың {shown, number} жолы көрсетілген; <link>барлығы CSV түрінде</link>.',
    sr: 'Овде је приказано редова: {shown, number} од {all, number}; <link>сви редови као CSV</link>.',
  },
  sources: {
    en: 'From {reports, plural, one {# report} other {# reports}}',
    ru: 'Источник: {reports, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}',
    kk: 'Дереккөз: {reports, plural, one {# хабар} other {# хабар}}',
    sr: 'Извор: {reports, plural, one {# извештај} few {# извештаја} other {# извештаја}}',
  },
  sourcesIn: {
    en: 'From {reports, plural, one {# report} other {# reports}} in {languages}',
    ru: 'Источник: {reports, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}} ({languages})',
    kk: 'Дереккөз: {reports, plural, one {# хабар} other {# хабар}} ({languages})',
    sr: 'Извор: {reports, plural, one {# извештај} few {# извештаја} other {# извештаја}} ({languages})',
  },
  sourcesOf: {
    en: 'From {reports, plural, one {# report} other {# reports}}, {languages, plural, one {# language} other {# languages}}',
    ru: 'Источник: {reports, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}, {languages, plural, one {# язык} few {# языка} many {# языков} other {# языка}}',
    kk: 'Дереккөз: {reports, plural, one {# хабар} other {# хабар}}, {languages, plural, one {# тіл} other {# тіл}}',
    sr: 'Извор: {reports, plural, one {# извештај} few {# извештаја} other {# извештаја}}, {languages, plural, one {# језик} few {# језика} other {# језика}}',
  },
  known: {
    en: 'as known on {date}',
    ru: 'по состоянию базы: {date}',
    kk: 'деректер күні: {date}',
    sr: 'стање базе: {date}',
  },
})
