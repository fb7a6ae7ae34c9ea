import type { AgreementStatus } from '../../vocab/meeting-kinds'
import type { Said } from '../catalogue'

export const AGREEMENT_DEFINITIONS: Readonly<Record<AgreementStatus, Said>> = {
  signed: {
    en: 'Signed, adopted or exchanged.',
    ru: 'Подписано, принято либо стороны обменялись документами.',
    kk: 'Қол қойылған, қабылданған немесе құжаттар алмасылған.',
    sr: 'Потписан, усвојен или су документи размењени.',
  },
  initialled: { en: 'Initialled.', ru: 'Парафировано.', kk: 'Парафталған.', sr: 'Парафиран.' },
  planned: {
    en: 'Announced, not signed yet.',
    ru: 'Объявлено, но ещё не подписано.',
    kk: 'Жарияланған, бірақ әлі қол қойылмаған.',
    sr: 'Најављен, још није потписан.',
  },
}

/** What the codes of CAMEO stand for that a meeting or a document can get, in the words of the codebook's own headings. */
export const CAMEO_DEFINITIONS = {
  '032': {
    en: 'Express intent to engage in diplomatic cooperation: an agreement is announced.',
    ru: 'Намерение сотрудничать дипломатически: соглашение объявлено.',
    kk: 'Дипломатиялық ынтымақтастық ниеті: келісім жарияланды.',
    sr: 'Намера дипломатске сарадње: споразум је најављен.',
  },
  '036': {
    en: 'Express intent to meet or negotiate: a meeting is planned.',
    ru: 'Намерение встретиться или вести переговоры: встреча запланирована.',
    kk: 'Кездесу не келіссөз жүргізу ниеті: кездесу жоспарланған.',
    sr: 'Намера да се сретну или преговарају: састанак је планиран.',
  },
  '040': {
    en: 'Consult, not told apart: place unknown, an ambassador received, an organization met at home.',
    ru: 'Консультации без уточнения: место неизвестно, принят посол, встреча с организацией у себя.',
    kk: 'Нақтыланбаған консультация: орны белгісіз, елші қабылданды, ұйыммен өз елінде кездесті.',
    sr: 'Консултације без ближе ознаке: место није познато, примљен амбасадор, састанак с организацијом код куће.',
  },
  '041': {
    en: 'Discuss by telephone, or any other remote medium.',
    ru: 'Разговор по телефону или иной дистанционной связи.',
    kk: 'Телефон не өзге қашықтан байланыс арқылы сөйлесу.',
    sr: 'Разговор телефоном или другом везом на даљину.',
  },
  '042': { en: 'Make a visit.', ru: 'Совершить визит.', kk: 'Сапармен бару.', sr: 'Отићи у посету.' },
  '043': { en: 'Host a visit.', ru: 'Принять визит.', kk: 'Сапарды қабылдау.', sr: 'Примити посету.' },
  '044': {
    en: 'Meet at a third location.',
    ru: 'Встреча на третьей территории.',
    kk: 'Үшінші жерде кездесу.',
    sr: 'Састанак на трећем месту.',
  },
  '057': {
    en: 'Sign formal agreement.',
    ru: 'Подписать официальное соглашение.',
    kk: 'Ресми келісімге қол қою.',
    sr: 'Потписати званични споразум.',
  },
  '161': {
    en: 'Reduce or break diplomatic relations: a meeting is cancelled.',
    ru: 'Сократить или разорвать дипломатические отношения: встреча отменена.',
    kk: 'Дипломатиялық қатынасты азайту не үзу: кездесу өтпей қалды.',
    sr: 'Смањити или прекинути дипломатске односе: састанак је отказан.',
  },
} as const satisfies Record<string, Said>

/** What PLOVER calls the same. */
export const PLOVER_OF_CAMEO: Readonly<Record<keyof typeof CAMEO_DEFINITIONS, string>> = {
  '032': 'AGREE, future',
  '036': 'AGREE, future',
  '040': 'CONSULT',
  '041': 'CONSULT phone',
  '042': 'CONSULT visit',
  '043': 'CONSULT visit',
  '044': 'CONSULT third-party',
  '057': 'SUPPORT',
  '161': 'SANCTION cancel',
}
