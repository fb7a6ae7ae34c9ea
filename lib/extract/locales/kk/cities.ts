/**
 * Cities as Kazakh press spells them, made from the table of cities: every case of every spelling. The case alone tells
 * a place («Астанада», «Астанадағы»), so no preposition is looked for.
 */
import { once } from '../../../identity/remember'
import { CAPITAL_IDS } from '../../../vocab/capitals'
import { CITIES, type CityRow } from '../../../vocab/cities'
import { CITY_NAMES_KK } from '../../../vocab/city-names-kk'
import { toCountryForms } from '../capital-forms'
import type { CountryForm, Guard, PlaceForm, PlaceTable } from '../country-table'
import { declineKk } from '../inflect-kk'
import { wordSet } from '../word-lists'
import { KK_GIVEN_NAMES, KK_TITLES } from './name-words'

/** Capitals that have the name of their country in Kazakh too, and given names; the country's words find them. */
const SKIPPED = new Set('algiers guatemala-city panama-city tunis victoria'.split(' '))

const RIVERS = wordSet('өзені өзенінің өзеніне өзенін өзенінде өзенінен көлі көлінің көліне бассейні бассейнінің')
const MONTHS = wordSet(
  'айы айының айында айынан айына айындағы төңкерісі төңкерісінің революциясы революциясының көтерілісі хандығы хандығының',
)

/** Guards for cities that share a name with something else. */
const GUARDS: Readonly<Record<string, Guard>> = {
  Вашингтон: { surname: true, notBefore: wordSet('пост таймс штаты штатының штатында штатынан штатына') },
  Лондон: { surname: true },
  София: { personal: true },
  Кингстон: { surname: true },
  Медина: { surname: true },
  Александрия: { surname: true },
  Кано: { surname: true },
  Бари: { surname: true },
  Лунд: { surname: true },
  // a town in California, a capital in Costa Rica
  'Сан-Хосе': { prior: true },
  // ordinary Kazakh words: consciousness, dispute, "gave", the masses, veins, a month and a cauldron
  Сана: { prior: true },
  Талас: { common: true, notBefore: RIVERS },
  Берген: { prior: true },
  Бұқара: { common: true },
  Вена: { common: true },
  Қазан: { common: true, notBefore: MONTHS },
  Мале: { prior: true },
  Ломе: { common: true },
  Банги: { common: true },
  Гори: { common: true },
  Ош: { common: true },
  Сплит: { common: true },
  Түмен: { common: true },
  Мары: { common: true },
  Нарын: { notBefore: RIVERS },
  Днепр: { notBefore: RIVERS },
  Орал: { notBefore: wordSet('тауы тауының тауында тауынан таулары тауларының тауларында өзені өзенінің') },
  Николаев: { surname: true, prior: true },
  Саратов: { surname: true },
  Перт: { surname: true },
  Виктория: { personal: true },
}

function expand(row: CityRow, capital: boolean): PlaceForm[] {
  const spellings = CITY_NAMES_KK[row.id]?.split('=') ?? [row.names.ru]
  const city = spellings[0] as string
  return spellings.flatMap((spelling) => {
    const guard = GUARDS[spelling]
    const byForm = new Map<string, PlaceForm>()
    for (const { form, case: name } of declineKk(spelling)) {
      const known = byForm.get(form)
      byForm.set(form, {
        form,
        city,
        country: row.country,
        capital,
        locative: known?.locative === true || name === 'loc' || name === 'rel',
        nominative: known?.nominative === true || name === 'nom',
        ...(guard ? { guard } : {}),
      })
    }
    return [...byForm.values()]
  })
}

const ROWS = new Map(CITIES.map((row) => [row.id, row]))

const capitals = once((): PlaceForm[] =>
  Object.values(CAPITAL_IDS).flatMap((ids) =>
    ids.split(' ').flatMap((id) => {
      const row = ROWS.get(id)
      return row ? expand(row, true) : []
    }),
  ),
)
const capitalIds = new Set(Object.values(CAPITAL_IDS).flatMap((ids) => ids.split(' ')))
const others = once((): PlaceForm[] =>
  CITIES.filter((row) => !capitalIds.has(row.id) && !SKIPPED.has(row.id)).flatMap((row) => expand(row, false)),
)

/** Capitals as country forms. */
export const kkCapitals = once((): readonly CountryForm[] => toCountryForms(capitals()))

/** Kazakh words for cities, compiled by the place recogniser. */
export const kkCities: PlaceTable = {
  get cities() {
    return [...capitals(), ...others()]
  },
  blockers: [
    'Вашингтон пост',
    'Вашингтон Таймс',
    'Нью-Йорк Таймс',
    'Нью-Йорк таймс',
    'Мәскеу өзені',
    'Лондон клубы',
    'Париж клубы',
    'Киев Русі',
  ].map((form) => ({ form, cased: 'upper' })),
  caseTellsPlace: true,
  placeNouns: wordSet(
    'қаласында қаласындағы шаһарында шаһарындағы астанасында елордасында мегаполисінде ауылында курортында',
  ),
  prepositions: new Set(),
  otherPrepositions: new Set(),
  joiners: wordSet('және мен пен бен'),
  capitalNouns: {
    where: ['астанасында', 'елордасында', 'астанасындағы', 'елордасындағы'],
    other: ['астанасы', 'астанасына', 'астанасының', 'астанасынан', 'елордасы', 'елордасына', 'елордасының'],
    behind: '(?!)',
  },
  givenNames: KK_GIVEN_NAMES,
  titles: KK_TITLES,
}
