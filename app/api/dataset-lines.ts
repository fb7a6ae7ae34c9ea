import type { DatasetId } from '../../lib/analytics/registry'
import type { Said } from '../../lib/words/catalogue'

/** What each dataset holds, in a line. */
export const DATASET_LINES: Readonly<Record<DatasetId, Said>> = {
  meetings: {
    en: 'Every meeting, one a row',
    ru: 'Все встречи, по строке на каждую',
    kk: 'Барлық кездесу, әрқайсысына бір жол',
    sr: 'Сви састанци, по један у реду',
  },
  timeline: {
    en: 'Meetings by month and rank',
    ru: 'Встречи по месяцам и рангам',
    kk: 'Кездесулер ай мен деңгей бойынша',
    sr: 'Састанци по месецима и ранговима',
  },
  areas: {
    en: 'Cooperation areas, how many meetings each',
    ru: 'Сферы сотрудничества и число встреч',
    kk: 'Ынтымақтастық салалары және кездесу саны',
    sr: 'Области сарадње и број састанака',
  },
  'areas-over-time': {
    en: 'Areas by quarter',
    ru: 'Сферы по кварталам',
    kk: 'Салалар тоқсан бойынша',
    sr: 'Области по тромесечјима',
  },
  pairs: {
    en: 'Pairs of countries and their meetings',
    ru: 'Пары стран и их встречи',
    kk: 'Елдер жұптары және олардың кездесулері',
    sr: 'Парови земаља и њихови састанци',
  },
  articles: {
    en: 'The reports behind the meetings: title, date, language, address',
    ru: 'Сообщения о встречах: заголовок, дата, язык, адрес',
    kk: 'Кездесулер туралы хабарлар: тақырыбы, күні, тілі, мекенжайы',
    sr: 'Извештаји о састанцима: наслов, датум, језик, адреса',
  },
  totals: {
    en: 'The counts of the overview',
    ru: 'Итоги обзора',
    kk: 'Шолудың жиынтық сандары',
    sr: 'Збирови прегледа',
  },
  'level-mix': {
    en: 'Ranks over time',
    ru: 'Ранги по времени',
    kk: 'Деңгейлер уақыт бойынша',
    sr: 'Рангови кроз време',
  },
  visits: {
    en: 'Visits made and received by year',
    ru: 'Визиты туда и обратно по годам',
    kk: 'Барған және қабылданған сапарлар жыл бойынша',
    sr: 'Посете отишле и примљене по годинама',
  },
  contacts: {
    en: 'The last contact at each rank',
    ru: 'Последний контакт на каждом ранге',
    kk: 'Әр деңгейдегі соңғы байланыс',
    sr: 'Последњи контакт на сваком рангу',
  },
  agreements: {
    en: 'Agreements that reports name',
    ru: 'Названные соглашения',
    kk: 'Аталған келісімдер',
    sr: 'Именовани споразуми',
  },
  'quoted-figures': {
    en: 'Quantities that reports quote',
    ru: 'Приведённые в сообщениях цифры',
    kk: 'Хабарларда келтірілген сандар',
    sr: 'Бројке наведене у извештајима',
  },
  forums: {
    en: 'Organizations and summits where sides sat together',
    ru: 'Организации и саммиты с общим участием',
    kk: 'Бірге қатысқан ұйымдар мен саммиттер',
    sr: 'Организације и самити са заједничким учешћем',
  },
  'totals-over-time': {
    en: 'The counts of the overview by month',
    ru: 'Итоги обзора по месяцам',
    kk: 'Шолудың жиынтық сандары ай бойынша',
    sr: 'Збирови прегледа по месецима',
  },
  countries: {
    en: 'Countries and their meetings',
    ru: 'Страны и их встречи',
    kk: 'Елдер және олардың кездесулері',
    sr: 'Земље и њихови састанци',
  },
  partners: {
    en: 'The partners of a country',
    ru: 'Партнёры страны',
    kk: 'Елдің серіктестері',
    sr: 'Партнери земље',
  },
  'partner-ranks': {
    en: 'The order of partners over the years',
    ru: 'Места партнёров по годам',
    kk: 'Серіктестердің орны жыл бойынша',
    sr: 'Редослед партнера по годинама',
  },
  'area-pairs': {
    en: 'Which pairs talk about an area, and since when',
    ru: 'Какие пары говорят о сфере и с какого времени',
    kk: 'Қай жұптар сала туралы және қашаннан бері сөйлеседі',
    sr: 'Који парови разговарају о области и од када',
  },
  'pairs-over-time': {
    en: 'Pairs by period',
    ru: 'Пары по периодам',
    kk: 'Жұптар кезең бойынша',
    sr: 'Парови по периодима',
  },
  network: {
    en: 'Ties between countries',
    ru: 'Связи между странами',
    kk: 'Елдер арасындағы байланыстар',
    sr: 'Везе међу земљама',
  },
  search: {
    en: 'What a search finds',
    ru: 'Результаты поиска',
    kk: 'Іздеу нәтижелері',
    sr: 'Резултати претраге',
  },
  places: {
    en: 'Cities where meetings took place',
    ru: 'Города встреч',
    kk: 'Кездесу өткен қалалар',
    sr: 'Градови у којима су одржани састанци',
  },
  travels: {
    en: 'Who travelled where',
    ru: 'Кто куда ездил',
    kk: 'Кім қайда барды',
    sr: 'Ко је где путовао',
  },
  sources: {
    en: 'Outlets and what they brought',
    ru: 'Издания и что они дали',
    kk: 'Басылымдар және олар әкелген хабарлар',
    sr: 'Листови и шта су донели',
  },
  coverage: {
    en: 'Reports by source and language',
    ru: 'Сообщения по источникам и языкам',
    kk: 'Хабарлар дереккөз бен тіл бойынша',
    sr: 'Извештаји по изворима и језицима',
  },
  'reader-quality': {
    en: 'How well texts are read, measured',
    ru: 'Измеренное качество чтения текстов',
    kk: 'Мәтінді оқу сапасының өлшемі',
    sr: 'Измерени квалитет читања текстова',
  },
  plover: {
    en: 'Meetings as events of PLOVER, a row for each direction of a pair',
    ru: 'Встречи как события PLOVER, строка на каждое направление пары',
    kk: 'Кездесулер PLOVER оқиғалары ретінде, жұптың әр бағытына бір жол',
    sr: 'Састанци као догађаји PLOVER, по ред за сваки смер пара',
  },
  cameo: {
    en: 'Meetings as events of CAMEO in the columns of GDELT',
    ru: 'Встречи как события CAMEO в столбцах GDELT',
    kk: 'Кездесулер CAMEO оқиғалары ретінде, GDELT бағандарымен',
    sr: 'Састанци као догађаји CAMEO у колонама GDELT',
  },
}
