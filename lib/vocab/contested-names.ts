import type { CountryRow } from './countries'

/**
 * The names about which states, papers and standards disagree, by naming policy and language, in this one file. A house that
 * writes otherwise changes the words here and nothing else: codes, addresses and files stay as they are, and reports are read
 * whatever they call a country. `press` stands before the table of countries, `iso` before that of ISO 3166.
 *
 * Where ISO 3166 has no name (Kosovo) or where the United Nations add a word of caution, the words of the United Nations
 * stand under `iso`. Serbian is written in Cyrillic; its Latin follows.
 */
export type NamesByPolicy = { readonly press: CountryRow['names']; readonly iso: CountryRow['names'] }

export const CONTESTED_NAMES: Readonly<Record<string, NamesByPolicy>> = {
  // Not in ISO 3166; XK is a user-assigned code. The United Nations refer to Security Council resolution 1244.
  XK: {
    press: { en: 'Kosovo', ru: 'Косово', kk: 'Косово', sr: 'Косово' },
    iso: {
      en: 'Kosovo (UNSCR 1244)',
      ru: 'Косово (резолюция СБ ООН 1244)',
      kk: 'Косово (БҰҰ ҚК 1244 қарары)',
      sr: 'Косово (Резолуција СБ УН 1244)',
    },
  },
  PS: {
    press: { en: 'Palestine', ru: 'Палестина', kk: 'Палестина', sr: 'Палестина' },
    iso: { en: 'Palestine, State of', ru: 'Государство Палестина', kk: 'Палестина Мемлекеті', sr: 'Држава Палестина' },
  },
  TW: {
    press: { en: 'Taiwan', ru: 'Тайвань', kk: 'Тайвань', sr: 'Тајван' },
    iso: {
      en: 'Taiwan (Province of China)',
      ru: 'Тайвань (провинция Китая)',
      kk: 'Тайвань (Қытай провинциясы)',
      sr: 'Тајван (провинција Кине)',
    },
  },
  // Since 2019, by the Prespa agreement.
  MK: {
    press: { en: 'North Macedonia', ru: 'Северная Македония', kk: 'Солтүстік Македония', sr: 'Северна Македонија' },
    iso: { en: 'North Macedonia', ru: 'Северная Македония', kk: 'Солтүстік Македония', sr: 'Северна Македонија' },
  },
  // The United Nations and ISO 3166 write Türkiye since 2022; most papers in English still write Turkey.
  TR: {
    press: { en: 'Turkey', ru: 'Турция', kk: 'Түркия', sr: 'Турска' },
    iso: { en: 'Türkiye', ru: 'Турция', kk: 'Түркия', sr: 'Турска' },
  },
  CZ: {
    press: { en: 'Czechia', ru: 'Чехия', kk: 'Чехия', sr: 'Чешка' },
    iso: { en: 'Czechia', ru: 'Чехия', kk: 'Чехия', sr: 'Чешка' },
  },
  MM: {
    press: { en: 'Myanmar', ru: 'Мьянма', kk: 'Мьянма', sr: 'Мјанмар' },
    iso: { en: 'Myanmar', ru: 'Мьянма', kk: 'Мьянма', sr: 'Мјанмар' },
  },
  // Swaziland until 2018.
  SZ: {
    press: { en: 'Eswatini', ru: 'Эсватини', kk: 'Эсватини', sr: 'Есватини' },
    iso: { en: 'Eswatini', ru: 'Эсватини', kk: 'Эсватини', sr: 'Есватини' },
  },
  KP: {
    press: { en: 'North Korea', ru: 'КНДР', kk: 'Солтүстік Корея', sr: 'Северна Кореја' },
    iso: {
      en: "Korea (Democratic People's Republic of)",
      ru: 'Корейская Народно-Демократическая Республика',
      kk: 'Корея Халықтық Демократиялық Республикасы',
      sr: 'Демократска Народна Република Кореја',
    },
  },
  KR: {
    press: { en: 'South Korea', ru: 'Республика Корея', kk: 'Оңтүстік Корея', sr: 'Јужна Кореја' },
    iso: { en: 'Korea (Republic of)', ru: 'Республика Корея', kk: 'Корея Республикасы', sr: 'Република Кореја' },
  },
  // Russian law and papers in Russia say Киргизия, the country itself and the United Nations Кыргызстан.
  KG: {
    press: { en: 'Kyrgyzstan', ru: 'Киргизия', kk: 'Қырғызстан', sr: 'Киргистан' },
    iso: { en: 'Kyrgyzstan', ru: 'Кыргызстан', kk: 'Қырғызстан', sr: 'Киргистан' },
  },
  BY: {
    press: { en: 'Belarus', ru: 'Беларусь', kk: 'Беларусь', sr: 'Белорусија' },
    iso: { en: 'Belarus', ru: 'Беларусь', kk: 'Беларусь', sr: 'Белорусија' },
  },
  MD: {
    press: { en: 'Moldova', ru: 'Молдова', kk: 'Молдова', sr: 'Молдавија' },
    iso: {
      en: 'Moldova (Republic of)',
      ru: 'Республика Молдова',
      kk: 'Молдова Республикасы',
      sr: 'Република Молдавија',
    },
  },
  FK: {
    press: { en: 'Falkland Islands', ru: 'Фолклендские острова', kk: 'Фолкленд аралдары', sr: 'Фокландска Острва' },
    iso: {
      en: 'Falkland Islands [Malvinas]',
      ru: 'Фолклендские (Мальвинские) острова',
      kk: 'Фолкленд (Мальвин) аралдары',
      sr: 'Фокландска (Малвинска) Острва',
    },
  },
  EH: {
    press: { en: 'Western Sahara', ru: 'Западная Сахара', kk: 'Батыс Сахара', sr: 'Западна Сахара' },
    iso: { en: 'Western Sahara', ru: 'Западная Сахара', kk: 'Батыс Сахара', sr: 'Западна Сахара' },
  },
  VA: {
    press: { en: 'Vatican City', ru: 'Ватикан', kk: 'Ватикан', sr: 'Ватикан' },
    iso: { en: 'Holy See', ru: 'Святой Престол', kk: 'Қасиетті Тақ', sr: 'Света столица' },
  },
}
