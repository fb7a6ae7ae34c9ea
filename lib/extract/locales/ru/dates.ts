import type { DateTable } from '../date-table'

const month = (number: number, forms: string) => ({ value: { type: 'month' as const, month: number }, forms })
const weekday = (day: number, forms: string) => ({ value: { type: 'weekday' as const, day }, forms })

export const dates: DateTable = {
  words: [
    month(1, 'январ{ь|я|е|ю|ем}, янв'),
    month(2, 'феврал{ь|я|е|ю|ем}, фев, февр'),
    month(3, 'март, марта, марте, марту, мартом, мар'),
    month(4, 'апрел{ь|я|е|ю|ем}, апр'),
    month(5, 'май, мая, мае, маю, маем'),
    month(6, 'июн{ь|я|е|ю|ем}, июн'),
    month(7, 'июл{ь|я|е|ю|ем}, июл'),
    month(8, 'август, августа, августе, августу, августом, авг'),
    month(9, 'сентябр{ь|я|е|ю|ем}, сен, сент'),
    month(10, 'октябр{ь|я|е|ю|ем}, окт'),
    month(11, 'ноябр{ь|я|е|ю|ем}, ноя, нояб'),
    month(12, 'декабр{ь|я|е|ю|ем}, дек'),
    weekday(1, 'в понедельник, на понедельник, понедельника, к понедельнику, {утром|днем|вечером} понедельника'),
    weekday(2, 'во вторник, на вторник, вторника'),
    weekday(3, 'в среду, на среду, в эту среду'),
    weekday(4, 'в четверг, на четверг, четверга, в тот же четверг, в этот четверг'),
    weekday(5, 'в пятницу, на пятницу, в эту пятницу, пятничн{ых|ые|ом|ый|ая|ой}'),
    weekday(6, 'в субботу, на субботу, субботы'),
    weekday(7, 'в воскресенье, на воскресенье, воскресенья'),
    { value: { type: 'day', days: 0 }, forms: 'сегодня, сегодняшн{ей|его|ем|ие|их|яя|ий}' },
    { value: { type: 'day', days: -1 }, forms: 'вчера, вчерашн{ей|его|ем|ие|их|яя|ий}' },
    { value: { type: 'day', days: -2 }, forms: 'позавчера' },
    { value: { type: 'day', days: 1 }, forms: 'завтра, завтрашн{ей|его|ем|ие|их|яя|ий}' },
    { value: { type: 'day', days: 2 }, forms: 'послезавтра' },
    { value: { type: 'story-day', days: 0 }, forms: 'в тот же день, в этот же день, в этот день, тем же днем' },
    {
      value: { type: 'story-day', days: -1 },
      forms: 'накануне, накануне вечером, днем ранее, днем раньше, за день до этого',
    },
    { value: { type: 'story-day', days: 1 }, forms: 'на следующий день, днем позже, на другой день' },
    { value: { type: 'around', days: -7 }, forms: 'на прошлой неделе, неделей ранее, неделю назад' },
    { value: { type: 'around', days: 0 }, forms: 'на этой неделе' },
    { value: { type: 'around', days: 7 }, forms: 'на следующей неделе, на будущей неделе, через неделю' },
    { value: { type: 'relative-month', months: -1 }, forms: 'в прошлом месяце, месяц назад, месяцем ранее' },
    { value: { type: 'relative-month', months: 0 }, forms: 'в этом месяце, в текущем месяце, на днях' },
    { value: { type: 'relative-month', months: 1 }, forms: 'в следующем месяце, в будущем месяце' },
    {
      value: { type: 'relative-year', years: -1 },
      forms: 'прошлого года, в прошлом году, минувшего года, в минувшем году, год назад, годом ранее',
    },
    {
      value: { type: 'relative-year', years: 0 },
      forms:
        'этого года, в этом году, текущего года, в текущем году, нынешнего года, в нынешнем году, до конца года, с начала года, в конце года',
    },
    {
      value: { type: 'relative-year', years: 1 },
      forms: 'следующего года, в следующем году, будущего года, в будущем году',
    },
    { value: { type: 'previous' }, forms: 'прошл{ый|ую|ое|ым|ом|ой}' },
    { value: { type: 'coming' }, forms: 'следующ{ий|ую|ее}, ближайш{ий|ую|ее}' },
  ],
  rangeJoins: ['по', 'и', 'до'],
  rangeEnds: ['по', 'до'],
  monthYearJoins: [],
  beforeYear: ['в', 'с', 'до', 'к', 'на'],
  afterYear: ['год', 'года', 'году', 'г', 'годом', 'гг', 'годах'],
  ordinalSuffixes: ['го', 'е', 'й', 'м', 'му', 'ого'],
  monthFirst: false,
}
