import { defineCatalogue } from '../catalogue'

/** One story in several outlets, and one article in several versions. */
export const copies = defineCatalogue({
  copyTitle: { en: 'Syndicated copy', ru: 'Перепечатка', kk: 'Көшірме', sr: 'Преузета вест' },
  copyOf: {
    en: '{share} of its wording is that of an earlier report:',
    ru: 'Совпадает {share} текста с более ранним сообщением:',
    kk: 'Бұрынғы хабармен бірдей мәтін үлесі: {share}.',
    sr: '{share} текста исто је као у ранијем извештају:',
  },
  copiesTitle: {
    en: 'The same story elsewhere',
    ru: 'Тот же текст у других',
    kk: 'Осы мәтін басқада',
    sr: 'Иста вест другде',
  },
  copiesNote: {
    en: 'All of them together count as one report of a meeting.',
    ru: 'Все вместе они считаются одним сообщением о встрече.',
    kk: 'Бәрі бірге кездесу туралы бір хабар болып саналады.',
    sr: 'Сви заједно рачунају се као један извештај о састанку.',
  },
  alsoIn: { en: 'Also in', ru: 'Также:', kk: 'Сондай-ақ:', sr: 'Такође:' },
  copyOfReport: {
    en: 'copy of report {number}',
    ru: 'перепечатка сообщения {number}',
    kk: '{number}-хабардың көшірмесі',
    sr: 'преузето из извештаја {number}',
  },

  versions: { en: 'Versions', ru: 'Версии', kk: 'Нұсқалары', sr: 'Верзије' },
  versionsUnit: {
    en: 'What stood here before, newest first. Struck through: taken out. Underlined: put in.',
    ru: 'Что здесь было раньше, сначала новое. Зачёркнутое убрано, подчёркнутое добавлено.',
    kk: 'Мұнда бұрын не тұрғаны, жаңасы жоғарыда. Сызылғаны алынған, асты сызылғаны қосылған.',
    sr: 'Шта је овде раније стајало, прво најновије. Прецртано је избачено, подвучено је додато.',
  },
  firstVersion: { en: 'first version', ru: 'первая версия', kk: 'бірінші нұсқа', sr: 'прва верзија' },
  shownVersion: { en: 'shown above', ru: 'показана выше', kk: 'жоғарыда тұр', sr: 'приказана горе' },
  showVersion: {
    en: 'Show this version',
    ru: 'Показать эту версию',
    kk: 'Осы нұсқаны көрсету',
    sr: 'Прикажи ову верзију',
  },
  sameText: {
    en: 'The text stayed as it was.',
    ru: 'Текст не изменился.',
    kk: 'Мәтін өзгермеді.',
    sr: 'Текст је остао исти.',
  },
  newTitle: { en: 'Title: {title}', ru: 'Заголовок: {title}', kk: 'Тақырыбы: {title}', sr: 'Наслов: {title}' },
  newOutlet: { en: 'Source: {outlet}', ru: 'Источник: {outlet}', kk: 'Дереккөзі: {outlet}', sr: 'Извор: {outlet}' },
  newDay: { en: 'Published: {day}', ru: 'Опубликовано: {day}', kk: 'Жарияланған: {day}', sr: 'Објављено: {day}' },
  skipped: {
    en: '{count, plural, one {# paragraph is the same} other {# paragraphs are the same}}',
    ru: '{count, plural, one {# абзац без изменений} few {# абзаца без изменений} many {# абзацев без изменений} other {# абзаца без изменений}}',
    kk: '{count} абзац өзгермеген',
    sr: '{count, plural, one {# пасус је исти} few {# пасуса су иста} other {# пасуса је исто}}',
  },
})
