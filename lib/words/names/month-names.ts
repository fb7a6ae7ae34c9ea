import type { UiLanguage } from '../tag'

/**
 * Months and weekdays by language. Node's Intl knows them all, but browsers carry little Kazakh ("2026 M02"), and a picture
 * must be the same on every machine: so they stand here.
 */
type Calendar = {
  /** As they stand beside a day: «27 февраля». */
  readonly long: readonly string[]
  readonly short: readonly string[]
  /** As they stand beside a year alone: «февраль 2026». */
  readonly alone: readonly string[]
  /** From Sunday on. */
  readonly weekdays: readonly string[]
}

const split = (words: string): string[] => words.split(' ')

const EN = split('January February March April May June July August September October November December')
const KK = split('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан')
const SR = split('јануар фебруар март април мај јун јул август септембар октобар новембар децембар')

export const CALENDARS: Readonly<Record<Exclude<UiLanguage, 'sr-Latn'>, Calendar>> = {
  en: {
    long: EN,
    short: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    alone: EN,
    weekdays: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  },
  ru: {
    long: split('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    short: split('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
    alone: split('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    weekdays: split('воскресенье понедельник вторник среда четверг пятница суббота'),
  },
  kk: {
    long: KK,
    short: split('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'),
    alone: KK,
    weekdays: split('жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'),
  },
  sr: {
    long: SR,
    short: split('јан. феб. мар. апр. мај јун јул авг. сеп. окт. нов. дец.'),
    alone: SR,
    weekdays: split('недеља понедељак уторак среда четвртак петак субота'),
  },
}
