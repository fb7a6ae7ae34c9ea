import type { AgreementStatus, MeetingKind, MeetingStatus, VisitType } from '../../vocab/meeting-kinds'
import type { RankStep, RoleCode } from '../../vocab/roles'
import type { Native } from './native'

/** Kinds of meeting, as labels. */
export const KIND_NAMES: Readonly<Record<MeetingKind, Native>> = {
  talks: ['Переговоры', 'Келіссөз', 'Разговори'],
  visit: ['Визит', 'Сапар', 'Посета'],
  call: ['Телефонный разговор', 'Телефон арқылы сөйлесу', 'Телефонски разговор'],
  video: ['Видеопереговоры', 'Бейнебайланыс', 'Видео-разговори'],
  summit: ['Саммит', 'Саммит', 'Самит'],
  commission: ['Комиссия', 'Комиссия', 'Комисија'],
  forum: ['Форум', 'Форум', 'Форум'],
  consultations: ['Консультации', 'Консультация', 'Консултације'],
  reception: ['Приём', 'Қабылдау', 'Пријем'],
}

/** What became of a meeting, in agreement with «встреча», «кездесу», «састанак»; and of a paper, which is neuter. */
export const STATUS_NAMES: Readonly<Record<MeetingStatus | AgreementStatus, Native>> = {
  held: ['состоялась', 'өтті', 'одржан'],
  planned: ['запланирована', 'жоспарланған', 'планиран'],
  cancelled: ['отменена', 'өтпей қалған', 'отказан'],
  signed: ['подписано', 'қол қойылған', 'потписано'],
  initialled: ['парафировано', 'парафталған', 'парафирано'],
}

/** What a visit was; agrees with «визит», «сапар», «посета». */
export const VISIT_NAMES: Readonly<Record<VisitType, Native>> = {
  state: ['государственный', 'мемлекеттік', 'државна'],
  official: ['официальный', 'ресми', 'званична'],
  working: ['рабочий', 'жұмыс', 'радна'],
  private: ['частный', 'жеке', 'приватна'],
  transit: ['транзитный', 'транзиттік', 'транзитна'],
}

/** Roles of one person, as labels. */
export const ROLE_NAMES: Readonly<Record<RoleCode, Native>> = {
  head_of_state: ['Глава государства', 'Мемлекет басшысы', 'Шеф државе'],
  head_of_government: ['Глава правительства', 'Үкімет басшысы', 'Председник владе'],
  deputy_head: ['Заместитель главы', 'Басшының орынбасары', 'Заменик шефа'],
  speaker: ['Председатель парламента', 'Парламент төрағасы', 'Председник парламента'],
  foreign_minister: ['Министр иностранных дел', 'Сыртқы істер министрі', 'Министар спољних послова'],
  minister: ['Министр', 'Министр', 'Министар'],
  deputy_minister: ['Заместитель министра', 'Министрдің орынбасары', 'Заменик министра'],
  organization_head: ['Глава организации', 'Ұйым басшысы', 'Челник организације'],
  ambassador: ['Посол', 'Елші', 'Амбасадор'],
  official: ['Должностное лицо', 'Лауазымды тұлға', 'Званичник'],
  legislator: ['Депутат', 'Депутат', 'Посланик'],
  regional: ['Губернатор или мэр', 'Әкім', 'Гувернер или градоначелник'],
  business: ['Представитель бизнеса', 'Бизнес өкілі', 'Представник привреде'],
  other: ['Другое', 'Басқа', 'Остало'],
}

/** Ranks as groups, by the ink they are drawn in. */
export const RANK_NAMES: Readonly<Record<`rank${RankStep}`, Native>> = {
  rank1: ['главы государств', 'мемлекет басшылары', 'шефови држава'],
  rank2: ['главы правительств', 'үкімет басшылары', 'председници влада'],
  rank3: ['заместители глав, спикеры', 'басшы орынбасарлары, спикерлер', 'заменици шефова, председници парламената'],
  rank4: ['министры иностранных дел', 'сыртқы істер министрлері', 'министри спољних послова'],
  rank5: ['министры', 'министрлер', 'министри'],
  rank6: ['ниже министров', 'министрден төмен', 'испод министра'],
  rank0: ['не указан', 'көрсетілмеген', 'није наведен'],
}

/** Roles as groups, where a rank finer than its ink is named: "ambassadors". */
export const ROLE_GROUP_NAMES: Readonly<Record<RoleCode, Native>> = {
  head_of_state: RANK_NAMES.rank1,
  head_of_government: RANK_NAMES.rank2,
  deputy_head: ['заместители глав', 'басшы орынбасарлары', 'заменици шефова'],
  speaker: ['председатели парламентов', 'парламент төрағалары', 'председници парламената'],
  foreign_minister: RANK_NAMES.rank4,
  minister: RANK_NAMES.rank5,
  deputy_minister: ['заместители министров', 'министр орынбасарлары', 'заменици министара'],
  organization_head: ['главы организаций', 'ұйым басшылары', 'челници организација'],
  ambassador: ['послы', 'елшілер', 'амбасадори'],
  official: ['должностные лица', 'лауазымды тұлғалар', 'званичници'],
  legislator: ['депутаты', 'депутаттар', 'посланици'],
  regional: ['губернаторы и мэры', 'әкімдер', 'гувернери и градоначелници'],
  business: ['представители бизнеса', 'бизнес өкілдері', 'представници привреде'],
  other: ['другие', 'басқалар', 'остали'],
}
