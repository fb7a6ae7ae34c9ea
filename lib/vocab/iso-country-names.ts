import type { CountryRow } from './countries'

/**
 * Short names of ISO 3166-1 where they are not those of the press; former states as ISO 3166-3 lists them. English is that of
 * the standard without the article in brackets, Russian that of the United Nations (M49), Kazakh and Serbian the official
 * short forms. A language left out says what the press says; names in dispute stand in `contested-names.ts`.
 */
export const ISO_COUNTRY_NAMES: Readonly<Record<string, Partial<CountryRow['names']>>> = {
  AE: { ru: 'Объединённые Арабские Эмираты' },
  BL: { en: 'Saint Barthélemy' },
  BN: { en: 'Brunei Darussalam', ru: 'Бруней-Даруссалам', kk: 'Бруней-Даруссалам', sr: 'Брунеј Дарусалам' },
  BO: {
    en: 'Bolivia (Plurinational State of)',
    ru: 'Боливия (Многонациональное Государство)',
    kk: 'Боливия (Көпұлтты Мемлекет)',
    sr: 'Боливија (Вишенационална Држава)',
  },
  BQ: {
    en: 'Bonaire, Sint Eustatius and Saba',
    sr: 'Бонер, Свети Еустахије и Саба',
  },
  CC: { en: 'Cocos (Keeling) Islands', ru: 'Кокосовые (Килинг) острова', kk: 'Кокос (Килинг) аралдары' },
  CD: {
    en: 'Congo (Democratic Republic of the)',
    ru: 'Демократическая Республика Конго',
    kk: 'Конго Демократиялық Республикасы',
    sr: 'Демократска Република Конго',
  },
  CF: { ru: 'Центральноафриканская Республика' },
  CG: { en: 'Congo', ru: 'Конго', kk: 'Конго', sr: 'Конго' },
  CI: { en: "Côte d'Ivoire" },
  CV: { en: 'Cabo Verde', sr: 'Кабо Верде' },
  FM: {
    en: 'Micronesia (Federated States of)',
    ru: 'Микронезия (Федеративные Штаты)',
    kk: 'Микронезия (Федеративтік Штаттар)',
    sr: 'Микронезија (Савезне Државе)',
  },
  GB: {
    en: 'United Kingdom of Great Britain and Northern Ireland',
    ru: 'Соединённое Королевство Великобритании и Северной Ирландии',
    kk: 'Ұлыбритания және Солтүстік Ирландия Біріккен Корольдігі',
    sr: 'Уједињено Краљевство Велике Британије и Северне Ирске',
  },
  HM: { en: 'Heard Island and McDonald Islands' },
  IR: {
    en: 'Iran (Islamic Republic of)',
    ru: 'Иран (Исламская Республика)',
    kk: 'Иран (Ислам Республикасы)',
    sr: 'Иран (Исламска Република)',
  },
  LA: {
    en: "Lao People's Democratic Republic",
    ru: 'Лаосская Народно-Демократическая Республика',
    kk: 'Лаос Халықтық Демократиялық Республикасы',
    sr: 'Лаоска Народна Демократска Република',
  },
  MF: {
    en: 'Saint Martin (French part)',
    ru: 'Сен-Мартен (французская часть)',
    kk: 'Сен-Мартен (Франция бөлігі)',
    sr: 'Свети Мартин (француски део)',
  },
  NL: {
    en: 'Netherlands (Kingdom of the)',
    ru: 'Нидерланды (Королевство)',
    kk: 'Нидерланд (Корольдігі)',
    sr: 'Краљевина Холандија',
  },
  PN: { en: 'Pitcairn', ru: 'Питкэрн', kk: 'Питкэрн' },
  RU: { en: 'Russian Federation', ru: 'Российская Федерация', kk: 'Ресей Федерациясы', sr: 'Руска Федерација' },
  SH: {
    en: 'Saint Helena, Ascension and Tristan da Cunha',
    ru: 'Острова Святой Елены, Вознесения и Тристан-да-Кунья',
    kk: 'Әулие Елена, Вознесение және Тристан-да-Кунья аралдары',
    sr: 'Света Јелена, Асенсион и Тристан да Куња',
  },
  ST: { en: 'Sao Tome and Principe' },
  SX: {
    en: 'Sint Maarten (Dutch part)',
    ru: 'Синт-Мартен (нидерландская часть)',
    kk: 'Синт-Мартен (Нидерланд бөлігі)',
    sr: 'Свети Мартин (холандски део)',
  },
  SY: {
    en: 'Syrian Arab Republic',
    ru: 'Сирийская Арабская Республика',
    kk: 'Сирия Араб Республикасы',
    sr: 'Сиријска Арапска Република',
  },
  TL: { ru: 'Тимор-Лешти', sr: 'Тимор-Лесте' },
  TZ: {
    en: 'Tanzania, United Republic of',
    ru: 'Объединённая Республика Танзания',
    kk: 'Танзания Біріккен Республикасы',
    sr: 'Уједињена Република Танзанија',
  },
  UM: {
    en: 'United States Minor Outlying Islands',
    ru: 'Внешние малые острова Соединённых Штатов',
  },
  US: { en: 'United States of America', ru: 'Соединённые Штаты Америки', sr: 'Сједињене Америчке Државе' },
  VE: {
    en: 'Venezuela (Bolivarian Republic of)',
    ru: 'Венесуэла (Боливарианская Республика)',
    kk: 'Венесуэла (Боливарлық Республика)',
    sr: 'Венецуела (Боливарска Република)',
  },
  VG: { en: 'Virgin Islands (British)', ru: 'Виргинские острова (Британские)' },
  VI: { en: 'Virgin Islands (U.S.)', ru: 'Виргинские острова (США)' },
  VN: { en: 'Viet Nam' },
  ZA: { ru: 'Южная Африка' },
  SUHH: {
    en: 'USSR',
    ru: 'Союз Советских Социалистических Республик',
    kk: 'Кеңестік Социалистік Республикалар Одағы',
    sr: 'Савез Совјетских Социјалистичких Република',
  },
  DDDE: {
    en: 'German Democratic Republic',
    ru: 'Германская Демократическая Республика',
    kk: 'Герман Демократиялық Республикасы',
    sr: 'Немачка Демократска Република',
  },
}
