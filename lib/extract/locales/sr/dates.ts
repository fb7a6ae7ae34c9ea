/** Serbian words for days, months and years; a full stop behind a number makes it an ordinal («27. фебруара 2026.»). */
import type { DateTable, DateWord } from '../date-table'
import { expandForms } from '../expand-forms'
import { spellings } from '../serbian-scripts'

type Row = DateTable['words'][number]

/** Both scripts of a compact list of forms. */
const row = (value: DateWord, forms: string): Row => ({
  value,
  forms: expandForms(forms).flatMap(spellings).join(', '),
})
/** Months are written small, so that «Марта» is a woman. */
const month = (number: number, forms: string): Row => ({
  ...row({ type: 'month', month: number }, forms),
  cased: 'lower',
})

/** «у среду», «за среду», «прошле среде»; a bare «до среде» is the end of something and no day of a meeting. */
const weekday = (day: number, accusative: string, genitive: string, ending: 'у' | 'и' | null) => {
  const masculine = ending === 'и'
  const [near, far] = masculine ? ['ог', 'ег'] : ['е', 'е']
  const one = masculine
    ? `у овај ${accusative}, у прошли ${accusative}, у наредни ${accusative}, у следећи ${accusative}, у идући ${accusative}`
    : `у ову ${accusative}, у прошлу ${accusative}, у наредну ${accusative}, у следећу ${accusative}, у идућу ${accusative}`
  const whole = `прошл${near} ${genitive}, минул${near} ${genitive}, наредн${near} ${genitive}, следећ${far} ${genitive}, идућ${far} ${genitive}, ов${near} ${genitive}`
  const forms = `у ${accusative}, за ${accusative}, ${one}`
  // «прошле недеље» is last week
  return row({ type: 'weekday', day }, ending === null ? forms : `${forms}, ${whole}, током ${genitive}`)
}

const spelled = (words: string) => words.split(' ').flatMap(spellings)

export const dates: DateTable = {
  words: [
    month(1, 'јануар{|а|у|ом}'),
    month(2, 'фебруар{|а|у|ом}'),
    month(3, 'март{|а|у|ом}'),
    month(4, 'април{|а|у|ом}'),
    month(5, 'мај, маја, мају, мајем'),
    month(6, 'јун{|а|у|ом}, јуни, јунија'),
    month(7, 'јул{|а|у|ом}, јули, јулија'),
    month(8, 'август{|а|у|ом}'),
    month(9, 'септемб{ар|ра|ру|ром}'),
    month(10, 'октоб{ар|ра|ру|ром}'),
    month(11, 'новемб{ар|ра|ру|ром}'),
    month(12, 'децемб{ар|ра|ру|ром}'),
    weekday(1, 'понедељак', 'понедељка', 'и'),
    weekday(2, 'уторак', 'уторка', 'и'),
    weekday(3, 'среду', 'среде', 'у'),
    weekday(4, 'четвртак', 'четвртка', 'и'),
    weekday(5, 'петак', 'петка', 'и'),
    weekday(6, 'суботу', 'суботе', 'у'),
    weekday(7, 'недељу', 'недеље', null),
    row(
      { type: 'day', days: 0 },
      'данас, касније у току дана, у току дана, током дана, у наставку дана, до краја дана, касније током дана, овог поподнева, овог јутра, вечерас, јутрос, данашњ{и|ег|ем|им|а|е|ој|у|ом|их}, вечерашњ{и|ег|ем|им|а|е|ој|у|ом}, јутрошњ{и|ег|ем|а|е|ој|у}, ноћас',
    ),
    row({ type: 'day', days: -1 }, 'јуче, јучер, синоћ, јучерашњ{и|ег|ем|им|а|е|ој|у|ом|их}, синоћњ{и|ег|ем|а|е|ој|у}'),
    row({ type: 'day', days: -2 }, 'прекјуче, прексиноћ'),
    row({ type: 'day', days: 1 }, 'сутра, сутрашњ{и|ег|ем|им|а|е|ој|у|ом|их}, сутрадан'),
    row({ type: 'day', days: 2 }, 'прекосутра'),
    row({ type: 'story-day', days: 0 }, 'истог дана, тог дана, истога дана, тога дана, истог поподнева, исте вечери'),
    row(
      { type: 'story-day', days: -1 },
      'дан раније, претходног дана, дан пре тога, претходне вечери, уочи тога, вече раније',
    ),
    row({ type: 'story-day', days: 1 }, 'наредног дана, следећег дана, идућег дана, дан касније'),
    row(
      { type: 'around', days: -7 },
      'прошле недеље, протекле недеље, минуле недеље, пре недељу дана, недељу дана раније, прошле седмице',
    ),
    row({ type: 'around', days: 0 }, 'ове недеље, ове седмице, током недеље'),
    row(
      { type: 'around', days: 7 },
      'наредне недеље, следеће недеље, идуће недеље, за недељу дана, наредне седмице, следеће седмице',
    ),
    row(
      { type: 'relative-month', months: -1 },
      'прошлог месеца, прошли месец, пре месец дана, минулог месеца, протеклог месеца',
    ),
    row(
      { type: 'relative-month', months: 0 },
      'овог месеца, овога месеца, текућег месеца, ових дана, наредних дана, крајем месеца',
    ),
    row({ type: 'relative-month', months: 1 }, 'наредног месеца, следећег месеца, идућег месеца'),
    row(
      { type: 'relative-year', years: -1 },
      'прошле године, лане, претходне године, минуле године, протекле године, прошлу годину, пре годину дана, прошлогодишњ{и|ег|ем|а|е|ој|у|их}',
    ),
    row(
      { type: 'relative-year', years: 0 },
      'ове године, текуће године, до краја године, крајем године, почетком године, од почетка године',
    ),
    row({ type: 'relative-year', years: 1 }, 'наредне године, следеће године, идуће године, догодине'),
    row(
      { type: 'previous' },
      'прошли, прошле, прошлог, прошлу, протекли, протекле, протеклог, минули, минуле, минулог',
    ),
    row(
      { type: 'coming' },
      'наредни, наредне, наредног, наредну, следећи, следеће, следећег, следећу, идући, идуће, идућег, идућу, предстојећ{и|ег|е|у}',
    ),
  ],
  rangeJoins: spelled('и до по'),
  rangeEnds: spelled('до по'),
  monthYearJoins: [],
  beforeYear: spelled('у од до током из'),
  afterYear: spelled('године годину години годином г год'),
  ordinalSuffixes: spelled('ог га'),
  monthFirst: false,
}
