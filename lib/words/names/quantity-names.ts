import { isCurrency, type Quantity } from '../../vocab/quantities'
import { languageOf, type Tag } from '../tag'
import { type Native, pickNative } from './native'

type Named = readonly [en: string, native: Native]

const QUANTITY_NAMES: Readonly<Record<Exclude<Quantity, 'count'>, Named>> = {
  trade: ['Trade', ['Торговля', 'Сауда', 'Трговина']],
  investment: ['Investment', ['Инвестиции', 'Инвестиция', 'Инвестиције']],
  money: ['Sums of money', ['Денежные суммы', 'Ақша сомалары', 'Новчани износи']],
  trade_change: ['Change in trade', ['Изменение торговли', 'Сауданың өзгеруі', 'Промена трговине']],
  share: ['Shares and ratios', ['Доли и соотношения', 'Үлестер мен арақатынастар', 'Удели и односи']],
}

/** What is counted, as a label; units are those that the recogniser of quantities knows. */
const UNIT_NAMES: Readonly<Record<string, Named>> = {
  percent: ['per cent', ['проценты', 'пайыз', 'проценти']],
  times: ['times', ['раз', 'есе', 'пута']],
  company: ['Companies', ['Компании', 'Компаниялар', 'Компаније']],
  document: ['Documents', ['Документы', 'Құжаттар', 'Документи']],
  project: ['Projects', ['Проекты', 'Жобалар', 'Пројекти']],
  flight: ['Flights', ['Рейсы', 'Рейстер', 'Летови']],
  student: ['Students and grants', ['Студенты и гранты', 'Студенттер мен гранттар', 'Студенти и стипендије']],
  tourist: ['Tourists', ['Туристы', 'Туристер', 'Туристи']],
  entrepreneur: ['Entrepreneurs', ['Предприниматели', 'Кәсіпкерлер', 'Привредници']],
  job: ['Jobs', ['Рабочие места', 'Жұмыс орындары', 'Радна места']],
  person: ['People', ['Люди', 'Адамдар', 'Људи']],
  tonne: ['Tonnes', ['Тонны', 'Тонна', 'Тоне']],
  pound: ['Pounds', ['Фунты', 'Фунт', 'Фунте']],
  m3: ['Cubic metres', ['Кубометры', 'Текше метр', 'Кубни метри']],
  barrel: ['Barrels', ['Баррели', 'Баррель', 'Барели']],
  MW: ['Megawatts', ['Мегаватты', 'Мегаватт', 'Мегавати']],
  GW: ['Gigawatts', ['Гигаватты', 'Гигаватт', 'Гигавати']],
  kWh: ['Kilowatt-hours', ['Киловатт-часы', 'Киловатт-сағат', 'Киловат-часови']],
  container: ['Containers', ['Контейнеры', 'Контейнерлер', 'Контејнери']],
  train: ['Trains', ['Поезда', 'Пойыздар', 'Возови']],
  visit: ['Visits', ['Визиты', 'Сапарлар', 'Посете']],
  event: ['Events', ['Мероприятия', 'Іс-шаралар', 'Догађаји']],
  'type of goods': ['Types of goods', ['Виды товаров', 'Тауар түрлері', 'Врсте робе']],
  vehicle: ['Vehicles', ['Машины', 'Көліктер', 'Возила']],
  aircraft: ['Aircraft', ['Самолёты', 'Ұшақтар', 'Летелице']],
  university: ['Universities', ['Вузы', 'Университеттер', 'Универзитети']],
  city: ['Cities', ['Города', 'Қалалар', 'Градови']],
  drone: ['Drones', ['Дроны', 'Дрондар', 'Дронови']],
  hectare: ['Hectares', ['Гектары', 'Гектар', 'Хектари']],
  dose: ['Doses', ['Дозы', 'Доза', 'Дозе']],
  visa: ['Visas', ['Визы', 'Визалар', 'Визе']],
}

function pick(tag: Tag, [english, native]: Named): string {
  return pickNative(languageOf(tag), english, native)
}

/** The unit of a quantity in words; a currency is its ISO 4217 code, and an unknown unit its own name. */
export function nameUnit(tag: Tag, unit: string): string {
  const known = UNIT_NAMES[unit]
  return known && !isCurrency(unit) ? pick(tag, known) : unit
}

/** What is measured, with its unit where that is not said by it: "Trade, USD", "Companies". */
export function nameSeries(tag: Tag, quantity: Quantity, unit: string): string {
  return quantity === 'count' ? nameUnit(tag, unit) : `${pick(tag, QUANTITY_NAMES[quantity])}, ${nameUnit(tag, unit)}`
}

/** A value as it is read: "$117 million" is "117M" after its currency, a share has its sign. */
export function wordQuantity(tag: Tag, value: number, unit: string): string {
  const language = languageOf(tag)
  if (unit === 'percent') return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)}\u00A0%`
  const large = Math.abs(value) >= 100_000
  const options = large
    ? ({ notation: 'compact', maximumFractionDigits: 2 } as const)
    : ({ maximumFractionDigits: 2 } as const)
  const number = new Intl.NumberFormat(language, options).format(value)
  if (unit === 'times') return `×\u00A0${number}`
  return isCurrency(unit) ? `${number}\u00A0${unit}` : number
}
