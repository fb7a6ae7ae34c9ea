import type { Said } from '../catalogue'

/** What the columns of the dataset `meetings` hold, in their order. Other datasets that have a column of that name mean the same. */
export const FIELD_DEFINITIONS = {
  id: {
    en: 'Name of the row; it stays the same when the row is told anew.',
    ru: 'Имя строки; не меняется, когда о ней сообщают снова.',
    kk: 'Жолдың атауы; ол туралы қайта хабарланғанда өзгермейді.',
    sr: 'Име реда; не мења се када се о њему поново извести.',
  },
  date: {
    en: 'First day, YYYY-MM-DD; empty where no date can be had.',
    ru: 'Первый день, ГГГГ-ММ-ДД; пусто, если дата неизвестна.',
    kk: 'Бірінші күні, ЖЖЖЖ-АА-КК; күні белгісіз болса – бос.',
    sr: 'Први дан, ГГГГ-ММ-ДД; празно ако датум није познат.',
  },
  dateEnd: {
    en: 'Last day of a range; empty for a single day.',
    ru: 'Последний день, если их несколько; иначе пусто.',
    kk: 'Бірнеше күн болса – соңғы күні; әйтпесе бос.',
    sr: 'Последњи дан ако их је више; иначе празно.',
  },
  datePrecision: {
    en: 'How exactly the date is known: day, month or year.',
    ru: 'Точность даты: день, месяц или год.',
    kk: 'Күннің дәлдігі: күн, ай немесе жыл.',
    sr: 'Прецизност датума: дан, месец или година.',
  },
  kind: {
    en: 'What kind of encounter it was.',
    ru: 'Вид встречи.',
    kk: 'Кездесу түрі.',
    sr: 'Врста састанка.',
  },
  status: {
    en: 'Held, planned or cancelled.',
    ru: 'Состоялась, запланирована или отменена.',
    kk: 'Өткен, жоспарланған не өтпей қалған.',
    sr: 'Одржан, планиран или отказан.',
  },
  level: {
    en: 'The rank at which the sides met: each side’s highest role, then the lowest of those. Where one side’s rank is known, that one.',
    ru: 'Ранг встречи: высшая роль каждой стороны, затем низшая из них. Если известна роль одной стороны – она.',
    kk: 'Кездесу деңгейі: әр тараптың ең жоғары рөлі, солардың ең төмені. Бір тараптың рөлі ғана белгілі болса – сол.',
    sr: 'Ранг састанка: највиша улога сваке стране, па најнижа од њих. Ако је позната само једна, узима се она.',
  },
  visitType: {
    en: 'How the visit is called; empty where the report does not say.',
    ru: 'Как назван визит; пусто, если в сообщении не сказано.',
    kk: 'Сапар қалай аталған; хабарда айтылмаса – бос.',
    sr: 'Како је посета названа; празно ако извештај не каже.',
  },
  countries: {
    en: 'Countries that sat at the table, by code.',
    ru: 'Страны – участницы встречи, коды.',
    kk: 'Кездесуге қатысқан елдер, кодтары.',
    sr: 'Земље које су учествовале, по шифрама.',
  },
  organizations: {
    en: 'International organizations that took part, by code.',
    ru: 'Международные организации – участницы, коды.',
    kk: 'Қатысқан халықаралық ұйымдар, кодтары.',
    sr: 'Међународне организације које су учествовале, по шифрама.',
  },
  city: {
    en: 'City where it took place, in English.',
    ru: 'Город, где прошла встреча, по-английски.',
    kk: 'Кездесу өткен қала, ағылшынша.',
    sr: 'Град у коме је одржан, на енглеском.',
  },
  country: {
    en: 'Country where it took place, by code.',
    ru: 'Страна, где прошла встреча, код.',
    kk: 'Кездесу өткен ел, коды.',
    sr: 'Земља у којој је одржан, шифра.',
  },
  participants: {
    en: 'Persons named as taking part, highest role first.',
    ru: 'Названные участники, начиная с высшей роли.',
    kk: 'Аталған қатысушылар, ең жоғары рөлден бастап.',
    sr: 'Именовани учесници, од највише улоге.',
  },
  areas: {
    en: 'Cooperation areas that the sides talked about.',
    ru: 'Сферы сотрудничества, о которых шла речь.',
    kk: 'Сөз болған ынтымақтастық салалары.',
    sr: 'Области сарадње о којима се разговарало.',
  },
  confidence: {
    en: 'How sure the reading is, 0 to 1.',
    ru: 'Уверенность в прочтении, от 0 до 1.',
    kk: 'Оқылымның сенімділігі, 0–1.',
    sr: 'Поузданост читања, од 0 до 1.',
  },
  reports: {
    en: 'The reports that tell of it.',
    ru: 'Сообщения об этом.',
    kk: 'Бұл туралы хабарлар.',
    sr: 'Извештаји о томе.',
  },
  guest: { en: 'Country that came.', ru: 'Страна-гость.', kk: 'Қонақ ел.', sr: 'Земља која је дошла.' },
  host: { en: 'Country that received.', ru: 'Принимающая страна.', kk: 'Қабылдаушы ел.', sr: 'Земља домаћин.' },
  recalled: {
    en: 'Whether every report only recalls it.',
    ru: 'Упоминается ли она лишь в воспоминаниях о прошлом.',
    kk: 'Барлық хабар оны тек еске ала ма.',
    sr: 'Да ли је сви извештаји само помињу као прошлу.',
  },
  copies: {
    en: 'Of the reports, those that copy the story of another one.',
    ru: 'Сколько из сообщений повторяет чужой текст.',
    kk: 'Хабарлардың қаншасы басқасының мәтінін көшірген.',
    sr: 'Колико је извештаја преузето из другог.',
  },
  plover: {
    en: 'Type of the event in PLOVER.',
    ru: 'Тип события по PLOVER.',
    kk: 'PLOVER бойынша оқиға түрі.',
    sr: 'Тип догађаја по PLOVER-у.',
  },
  ploverMode: {
    en: 'Mode of the event in PLOVER.',
    ru: 'Режим события по PLOVER.',
    kk: 'PLOVER бойынша оқиға режимі.',
    sr: 'Начин догађаја по PLOVER-у.',
  },
  cameo: {
    en: 'Code of the event in CAMEO.',
    ru: 'Код события по CAMEO.',
    kk: 'CAMEO бойынша оқиға коды.',
    sr: 'Шифра догађаја по CAMEO.',
  },
} as const satisfies Record<string, Said>

export type FieldKey = keyof typeof FIELD_DEFINITIONS

export const FIELD_KEYS = Object.keys(FIELD_DEFINITIONS) as readonly FieldKey[]
