import type { DateTable, DateWord } from '../date-table'
import { declineKk, possessiveKk } from '../inflect-kk'

/** «ақпан», «ақпанда», «ақпандағы», «қарашасында». */
function month(number: number, name: string, cased?: 'lower') {
  const forms = [...declineKk(name), ...possessiveKk(name).flatMap((own) => declineKk(`${own}/s`))]
  const value: DateWord = { type: 'month', month: number }
  return { value, forms: [...new Set(forms.map(({ form }) => form))].join(', '), ...(cased ? { cased } : {}) }
}

function weekday(day: number, name: string, forms: string) {
  const value: DateWord = { type: 'weekday', day }
  return { value, forms: `${name} күн{і|гі|іне|інде}, ${name} {кешінде|таңында}, ${forms}` }
}

/** "For Monday": what is fixed for a day is still to come. */
function weekdayAhead(day: number, forms: string) {
  const value: DateWord = { type: 'weekday', day, ahead: true }
  return { value, forms }
}

export const dates: DateTable = {
  words: [
    month(1, 'қаңтар'),
    month(2, 'ақпан'),
    // also a feast
    month(3, 'наурыз', 'lower'),
    month(4, 'сәуір'),
    month(5, 'мамыр'),
    month(6, 'маусым'),
    month(7, 'шілде'),
    month(8, 'тамыз'),
    month(9, 'қыркүйек'),
    { value: { type: 'month', month: 9 }, forms: 'қыркүйег{і|інде|індегі|інің|іне|інен}' },
    // also a city
    month(10, 'қазан', 'lower'),
    month(11, 'қараша'),
    month(12, 'желтоқсан'),
    weekday(1, 'дүйсенбі', 'дүйсенбі{де|дегі|ден}'),
    weekday(2, 'сейсенбі', 'сейсенбі{де|дегі|ден}'),
    weekday(3, 'сәрсенбі', 'сәрсенбі{де|дегі|ден}'),
    weekday(4, 'бейсенбі', 'бейсенбі{де|дегі|ден}'),
    weekday(5, 'жұма', 'жұма{да|дағы}'),
    weekday(6, 'сенбі', 'сенбі{де|дегі|ден}'),
    weekday(7, 'жексенбі', 'жексенбі{де|дегі|ден}'),
    weekdayAhead(1, 'дүйсенбіге'),
    weekdayAhead(2, 'сейсенбіге'),
    weekdayAhead(3, 'сәрсенбіге'),
    weekdayAhead(4, 'бейсенбіге'),
    weekdayAhead(5, 'жұмаға'),
    weekdayAhead(6, 'сенбіге'),
    weekdayAhead(7, 'жексенбіге'),
    { value: { type: 'day', days: 0 }, forms: 'бүгін, бүгінгі, бүгін {кешке|таңертең|түсте|түстен кейін}' },
    { value: { type: 'day', days: -1 }, forms: 'кеше, кешегі, күні кеше, кеше {кешке|кешкісін|түнде|таңертең}' },
    { value: { type: 'day', days: -2 }, forms: 'алдыңгүні, алдыңғы күні, алдыңғыкүні' },
    { value: { type: 'day', days: 1 }, forms: 'ертең, ертеңгі, ертең {кешке|таңертең}' },
    { value: { type: 'day', days: 2 }, forms: 'бүрсігүні, бүрсігүнгі' },
    {
      value: { type: 'story-day', days: 0 },
      forms: 'сол күні, дәл сол күні, осы күні, дәл осы күні, сол күн{нің|гі} {кешінде|кеші}, сол күнгі',
    },
    { value: { type: 'story-day', days: -1 }, forms: 'бір күн бұрын, бір күн ертерек, оның алдындағы күні' },
    {
      value: { type: 'story-day', days: 1 },
      forms: 'келесі күні, ертесіне, ертеңінде, ертеңіне, бір күннен кейін, келесі күнгі',
    },
    { value: { type: 'around', days: -7 }, forms: 'өткен апта{да|дағы|ның}, бір апта бұрын, былтырғы апта' },
    { value: { type: 'around', days: 0 }, forms: 'осы апта{да|дағы|ның}, аптаның соңында, апта басында' },
    {
      value: { type: 'around', days: 7 },
      forms: '{келесі|келер|алдағы} апта{да|дағы|ның|ға}, бір аптадан кейін, апта соңында',
    },
    { value: { type: 'relative-month', months: -1 }, forms: 'өткен ай{да|дағы|дың}, бір ай бұрын' },
    {
      value: { type: 'relative-month', months: 0 },
      forms: 'осы ай{да|дағы|дың}, ай соңында, айдың соңында, ағымдағы айда, жақын күндері, таяу күндері',
    },
    {
      value: { type: 'relative-month', months: 1 },
      forms: '{келесі|келер|алдағы} ай{да|дағы|дың}, бір айдан кейін',
    },
    {
      value: { type: 'relative-year', years: -1 },
      forms: 'былтыр, былтырғы, былтырдан, өткен жыл{ы|ғы|дың}, бір жыл бұрын, өткен жылдың {соңында|басында}',
    },
    {
      value: { type: 'relative-year', years: 0 },
      forms:
        'биыл, биылғы, биылғы жыл{ы|дың}, осы жыл{ы|ғы|дың}, ағымдағы жыл{ы|ғы|дың}, {осы|биылғы|ағымдағы} жылдың {соңында|соңына дейін|басында|аяғында|аяғына дейін}, жыл {соңында|соңына дейін|басында|аяғында|аяғына дейін}, жылдың соңына дейін',
    },
    {
      value: { type: 'relative-year', years: 1 },
      forms: '{келесі|келер|алдағы} жыл{ы|ғы|дың}, {келесі|келер} жылдың {басында|соңында}',
    },
    { value: { type: 'previous' }, forms: 'өткен' },
    { value: { type: 'coming' }, forms: 'келесі, алдағы, келер' },
  ],
  rangeJoins: ['мен', 'пен', 'бен', 'және'],
  rangeEnds: ['мен', 'пен', 'бен'],
  monthYearJoins: [],
  beforeYear: [],
  afterYear: ['жыл', 'жылы', 'жылғы', 'жылдың', 'ж', 'жылдағы'],
  ordinalSuffixes: [
    ...['і', 'сі', 'ы', 'сы', 'інде', 'сінде', 'ында', 'сында', 'інен', 'сінен', 'ынан', 'сынан', 'іне', 'сіне', 'ына'],
    ...['сына', 'нан', 'нен', 'дан', 'ден', 'тан', 'тен', 'да', 'де', 'та', 'те', 'на', 'не', 'ші', 'шы'],
    ...['індегі', 'ындағы', 'ін', 'ын', 'сін', 'сын'],
  ],
  monthFirst: false,
  yearFirst: true,
}
