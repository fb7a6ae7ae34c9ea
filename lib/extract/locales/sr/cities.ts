/**
 * Cities as Serbian press spells them, in both scripts, made from the table of cities: every case of every spelling.
 * What is shown is in the script of the text: «у Нишу» gives «Ниш», "u Nišu" gives "Niš".
 */
import { once } from '../../../identity/remember'
import { CAPITAL_IDS } from '../../../vocab/capitals'
import { CITIES, type CityRow } from '../../../vocab/cities'
import { CITY_NAMES_SR } from '../../../vocab/city-names-sr'
import { toCountryForms } from '../capital-forms'
import type { BlockedForm, CountryForm, Guard, PlaceForm, PlaceTable } from '../country-table'
import { type Cases, declineSr, LOCATIVE, NOMINATIVE, nameFormsSr, VOCATIVE } from '../inflect-sr'
import { shownSpellings, spelledSet, spellings } from '../serbian-scripts'
import { SR_GIVEN_NAMES, SR_TITLES } from './name-words'

/** Names that are not declined as they look; marks are explained in ../inflect-sr. */
const MARKED: Readonly<Record<string, string>> = {
  'Бања Лука': 'Бања Лука',
  'Нови Сад': 'Нови Сад',
  'Нови Пазар': 'Нови Пазар',
  'Нижњи Новгород': 'Нижњи Новгород',
  'Јужна Тарава': 'Јужна Тарава',
  'Франкфурт на Мајни': 'Франкфурт| на Мајни',
  'Ростов на Дону': 'Ростов| на Дону',
  'Брдо код Крања': 'Брдо| код Крања',
  'Сантјаго де Куба': 'Сантјаго| де Куба',
  'Сантјаго де Чиле': 'Сантјаго| де Чиле',
  'Хо Ши Мин': 'Хо~ Ши Мин',
  Крагујевац: 'Крагујевац/v',
  Лесковац: 'Лесковац/v',
  Чачак: 'Чачак/v',
  Задар: 'Задар/v',
  Копар: 'Копар/v',
  Дњепар: 'Дњепар/v',
  Кошице: 'Кошице/e',
  Пјештјани: 'Пјештјани/p',
  Белци: 'Белци/p',
  Бендери: 'Бендери/p',
  Чернивци: 'Чернивци/p',
  Черновци: 'Черновци/p',
  Суми: 'Суми/p',
}

/** Names that are a country's too, so that the word alone does not tell a place. */
const SHARED_WITH_COUNTRY = new Set(['algiers', 'tunis', 'guatemala-city', 'panama-city'])

/** Guards for cities that share a name with a person or an ordinary word, by any of their spellings. */
const GUARDS: Readonly<Record<string, Guard>> = {
  Вашингтон: {
    surname: true,
    notAfter: spelledSet('држава државе држави државу'),
    notBefore: spelledSet('пост тајмс'),
  },
  Лондон: { surname: true, notBefore: spelledSet('бриџ') },
  Софија: { personal: true },
  Милано: { personal: true },
  Викторија: { personal: true, prior: true },
  Александрија: { personal: true },
  Кингстон: { surname: true },
  Валенсија: { surname: true },
  'Сан Хозе': { prior: true },
  Сантјаго: { personal: true },
  Николајев: { surname: true, prior: true },
  Миколајив: { surname: true },
  Саратов: { surname: true },
  Ростов: { surname: true },
  Лавов: { surname: true },
  Краков: { surname: true },
  Перт: { surname: true },
  Талас: { surname: true, common: true },
  Лунд: { surname: true },
  Кан: { surname: true, prior: true },
  Кале: { surname: true, common: true },
  Медина: { surname: true },
  Бари: { surname: true, common: true },
  Кано: { surname: true },
  Мари: { personal: true, prior: true },
  Сукре: { surname: true },
  // ordinary words at the head of a sentence
  Мале: { prior: true },
  Ломе: { common: true },
  Чита: { prior: true },
  Гори: { prior: true },
  Сува: { prior: true },
  Сана: { common: true },
  Суми: { common: true },
  Мека: { common: true },
  Праг: { notBefore: spelledSet('зараде прихода') },
  Дели: { prior: true },
  Ош: { common: true },
  Блед: { common: true },
  Брдо: { prior: true },
  Фес: { common: true },
  Бон: { common: true },
  Пула: { common: true },
  Порто: { notBefore: spelledSet('рико') },
  Дњепар: { notAfter: spelledSet('река реке реку реци преко') },
  Рафа: { surname: true, personal: true },
}

const capitalIds = new Set(Object.values(CAPITAL_IDS).flatMap((ids) => ids.split(' ')))

/** «Њу Делхи» keeps its first words; Serbian names that agree stand in `MARKED`. */
function decline(spelling: string): Cases {
  const marked = MARKED[spelling]
  if (marked) return declineSr(marked)
  const last = Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-')) + 1
  const tail = spelling.slice(last)
  return declineSr(last > 0 ? `${spelling.slice(0, last)}~${tail}` : /ац$/u.test(tail) ? `${tail}/v` : tail)
}

function expand(row: CityRow, spellingsOfRow: readonly string[]): PlaceForm[] {
  const shown = row.names.sr ?? row.names.en
  const capital = capitalIds.has(row.id)
  return spellingsOfRow.flatMap((spelling) => {
    const cases = decline(spelling)
    const guard = GUARDS[spelling]
    const forms = new Set(cases.flatMap((slot, at) => (at === VOCATIVE ? [] : slot)))
    return [...forms].flatMap((form) =>
      shownSpellings(form, shown).map(
        (spelled): PlaceForm => ({
          form: spelled.form,
          city: spelled.shown,
          country: row.country,
          capital,
          locative: cases[LOCATIVE]?.includes(form) ?? false,
          nominative: cases[NOMINATIVE]?.includes(form) ?? false,
          // «Изабела Лима» is a person
          guard: guard ?? { surname: true },
        }),
      ),
    )
  })
}

/** The Serbian spellings of a city: all that its row has in Serbian Cyrillic. */
const cities = once(() =>
  CITIES.flatMap((row) => {
    const names = CITY_NAMES_SR[row.id]
    return names && !SHARED_WITH_COUNTRY.has(row.id) ? expand(row, names.split('=')) : []
  }),
)

/** Capitals as country forms. */
export const srCapitals = once((): readonly CountryForm[] => toCountryForms(cities().filter((place) => place.capital)))

const blockers: readonly BlockedForm[] = [
  'Вашингтон Пост/i',
  'Вашингтон Тајмс/i',
  'Њујорк Тајмс',
  'Лондон Бриџ',
  'Кијевска Русија',
  'Нови Београд',
  'Београд| на води',
].flatMap((marked) =>
  nameFormsSr(marked)
    .flatMap(spellings)
    .map((form) => ({ form, cased: 'upper' as const })),
)

/** Serbian words for cities, compiled by the place recogniser. */
export const srCities: PlaceTable = {
  get cities() {
    return cities()
  },
  blockers,
  prepositions: spelledSet('у на'),
  otherPrepositions: spelledSet(
    'к ка о од до по при за са с код преко због између из пре после поводом према кроз против',
  ),
  joiners: spelledSet('и или'),
  capitalNouns: {
    where: ['престоници', 'пријестоници', 'главном граду'].flatMap(spellings),
    other: ['престоница', 'престонице', 'престоницу', 'главни град', 'главног града'].flatMap(spellings),
    behind: '\\s',
  },
  givenNames: SR_GIVEN_NAMES,
  titles: SR_TITLES,
}
