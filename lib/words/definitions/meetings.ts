import type { DatePrecision, MeetingKind, MeetingStatus, VisitType } from '../../vocab/meeting-kinds'
import type { Said } from '../catalogue'

/** What kind of encounter it was. */
export const KIND_DEFINITIONS: Readonly<Record<MeetingKind, Said>> = {
  talks: {
    en: 'A meeting in person at which the sides talked. Narrow and extended format on one day are one meeting.',
    ru: 'Очная встреча, на которой стороны вели переговоры. Узкий и расширенный состав в один день – одна встреча.',
    kk: 'Тараптар келіссөз жүргізген бетпе-бет кездесу. Бір күнгі шағын және кеңейтілген құрам – бір кездесу.',
    sr: 'Разговор уживо на коме су стране разговарале. Ужи и проширени састав истог дана један су састанак.',
  },
  visit: {
    en: 'A visit of which no talks are reported.',
    ru: 'Визит, о переговорах в ходе которого не сообщается.',
    kk: 'Келіссөздер туралы айтылмаған сапар.',
    sr: 'Посета током које се о разговорима не извештава.',
  },
  call: {
    en: 'A conversation by telephone.',
    ru: 'Телефонный разговор.',
    kk: 'Телефон арқылы сөйлесу.',
    sr: 'Телефонски разговор.',
  },
  video: {
    en: 'Talks by video link.',
    ru: 'Переговоры по видеосвязи.',
    kk: 'Бейнебайланыс арқылы келіссөздер.',
    sr: 'Разговори путем видео-везе.',
  },
  summit: {
    en: 'A meeting of three or more countries, or of a bloc, of whose own session something is told.',
    ru: 'Встреча трёх и более стран или объединения, о самом заседании которой что-то сообщается.',
    kk: 'Үш және одан көп елдің не бірлестіктің жиыны, оның отырысының өзі туралы айтылған жағдайда.',
    sr: 'Састанак три или више земаља или савеза, када се извештава о самом заседању.',
  },
  commission: {
    en: 'A session of an intergovernmental commission or joint committee.',
    ru: 'Заседание межправительственной комиссии или совместного комитета.',
    kk: 'Үкіметаралық комиссияның не бірлескен комитеттің отырысы.',
    sr: 'Заседање међувладине комисије или мешовитог комитета.',
  },
  forum: {
    en: 'A business council or business forum.',
    ru: 'Деловой совет или бизнес-форум.',
    kk: 'Іскерлік кеңес немесе бизнес-форум.',
    sr: 'Пословни савет или пословни форум.',
  },
  consultations: {
    en: 'Talks of officials below the rank of minister.',
    ru: 'Переговоры должностных лиц ниже министра.',
    kk: 'Министрден төмен лауазымды тұлғалардың келіссөздері.',
    sr: 'Разговори званичника испод министарског ранга.',
  },
  reception: {
    en: 'Credentials presented or a courtesy call by an ambassador; one for each ambassador.',
    ru: 'Вручение верительных грамот или визит вежливости посла; на каждого посла отдельно.',
    kk: 'Елшінің сенім грамотасын тапсыруы не әдептілік сапары; әр елшіге жеке.',
    sr: 'Предаја акредитива или куртоазна посета амбасадора; за сваког амбасадора посебно.',
  },
}

export const STATUS_DEFINITIONS: Readonly<Record<MeetingStatus, Said>> = {
  held: {
    en: 'It took place, or is under way.',
    ru: 'Состоялась или проходит.',
    kk: 'Өтті немесе өтіп жатыр.',
    sr: 'Одржан је или је у току.',
  },
  planned: {
    en: 'It was announced, or an invitation was accepted. Never counted as held.',
    ru: 'Объявлена, либо приглашение принято. Никогда не считается состоявшейся.',
    kk: 'Жарияланған немесе шақыру қабылданған. Ешқашан өткен кездесу саналмайды.',
    sr: 'Најављен је или је позив прихваћен. Никада се не рачуна као одржан.',
  },
  cancelled: {
    en: 'It was called off, or put off without a new date. Never counted as held.',
    ru: 'Отменена либо отложена без новой даты. Никогда не считается состоявшейся.',
    kk: 'Өтпей қалды немесе жаңа мерзімсіз кейінге шегерілді. Ешқашан өткен кездесу саналмайды.',
    sr: 'Отказан је или одложен без новог датума. Никада се не рачуна као одржан.',
  },
}

export const VISIT_DEFINITIONS: Readonly<Record<VisitType, Said>> = {
  state: {
    en: 'A state visit, as the report calls it.',
    ru: 'Государственный визит, если он так назван.',
    kk: 'Хабарда мемлекеттік деп аталған сапар.',
    sr: 'Државна посета, ако је извештај тако назива.',
  },
  official: {
    en: 'An official visit, as the report calls it.',
    ru: 'Официальный визит, если он так назван.',
    kk: 'Хабарда ресми деп аталған сапар.',
    sr: 'Званична посета, ако је извештај тако назива.',
  },
  working: {
    en: 'A working visit, as the report calls it.',
    ru: 'Рабочий визит, если он так назван.',
    kk: 'Хабарда жұмыс сапары деп аталған.',
    sr: 'Радна посета, ако је извештај тако назива.',
  },
  private: {
    en: 'A private visit or holiday.',
    ru: 'Частный визит или отпуск.',
    kk: 'Жеке сапар немесе демалыс.',
    sr: 'Приватна посета или одмор.',
  },
  transit: {
    en: 'A stop on the way to another country.',
    ru: 'Остановка по пути в другую страну.',
    kk: 'Басқа елге барар жолдағы аялдама.',
    sr: 'Заустављање на путу у другу земљу.',
  },
}

export const PRECISION_DEFINITIONS: Readonly<Record<DatePrecision, Said>> = {
  day: { en: 'The day is known.', ru: 'Известен день.', kk: 'Күні белгілі.', sr: 'Познат је дан.' },
  month: {
    en: 'Only the month is known; the date is its first day.',
    ru: 'Известен только месяц; датой служит его первый день.',
    kk: 'Тек айы белгілі; күні ретінде айдың бірі алынады.',
    sr: 'Познат је само месец; датум је његов први дан.',
  },
  year: {
    en: 'Only the year is known; the date is its first day.',
    ru: 'Известен только год; датой служит его первый день.',
    kk: 'Тек жылы белгілі; күні ретінде жылдың бірінші күні алынады.',
    sr: 'Позната је само година; датум је њен први дан.',
  },
}
