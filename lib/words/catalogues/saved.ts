import { defineCatalogue } from '../catalogue'

/** The page of saved views. */
export const saved = defineCatalogue({
  title: { en: 'Saved views', ru: 'Сохранённое', kk: 'Сақталған көріністер', sr: 'Сачувани прикази' },
  lede: {
    en: 'Views to come back to: any address of Entente under a name of your own, each with a feed of its meetings.',
    ru: 'Страницы, к которым хочется вернуться: любой адрес Entente под вашим названием, у каждого – лента встреч.',
    kk: 'Қайта оралатын көріністер: Entente-нің кез келген адресі өз атауыңызбен, әрқайсысының кездесулер лентасы бар.',
    sr: 'Прикази којима се враћамо: свака адреса Entente под вашим именом, уз њу и фид састанака.',
  },
  saveTitle: { en: 'Save a view', ru: 'Сохранить страницу', kk: 'Көріністі сақтау', sr: 'Сачувај приказ' },
  name: { en: 'Name', ru: 'Название', kk: 'Атауы', sr: 'Име' },
  address: { en: 'Address', ru: 'Адрес', kk: 'Адресі', sr: 'Адреса' },
  addressHint: {
    en: 'Path and query of a page, as in /pairs/KZ-RS?from=2026-01-01. On any page, Ctrl K and “Save this view” fill it in.',
    ru: 'Путь и параметры страницы, например /pairs/KZ-RS?from=2026-01-01. На любой странице Ctrl K и «Сохранить эту страницу» заполнят поле.',
    kk: 'Беттің жолы мен параметрлері, мысалы /pairs/KZ-RS?from=2026-01-01. Кез келген бетте Ctrl K, сосын «Осы көріністі сақтау» толтырып береді.',
    sr: 'Путања и параметри стране, на пример /pairs/KZ-RS?from=2026-01-01. На свакој страни Ctrl K и „Сачувај овај приказ“ попуњавају поље.',
  },
  save: { en: 'Save', ru: 'Сохранить', kk: 'Сақтау', sr: 'Сачувај' },
  rename: { en: 'Rename', ru: 'Переименовать', kk: 'Атын өзгерту', sr: 'Преименуј' },
  renameOf: {
    en: 'New name of “{name}”',
    ru: 'Новое название: «{name}»',
    kk: '«{name}» – жаңа атауы',
    sr: 'Ново име за „{name}“',
  },
  remove: { en: 'Delete', ru: 'Удалить', kk: 'Жою', sr: 'Обриши' },
  removeOf: { en: 'Delete “{name}”', ru: 'Удалить «{name}»', kk: '«{name}» жою', sr: 'Обриши „{name}“' },
  feed: { en: 'Feed', ru: 'Лента', kk: 'Лента', sr: 'Фид' },
  feedOf: {
    en: 'Atom feed of “{name}”',
    ru: 'Лента Atom: «{name}»',
    kk: 'Atom лентасы: «{name}»',
    sr: 'Atom фид: „{name}“',
  },
  what: { en: 'What it shows', ru: 'Что показывает', kk: 'Не көрсетеді', sr: 'Шта приказује' },
  when: { en: 'Saved', ru: 'Сохранено', kk: 'Сақталған күні', sr: 'Сачувано' },
  meetings: { en: 'Meetings', ru: 'Встречи', kk: 'Кездесулер', sr: 'Састанци' },
  actions: { en: 'Change', ru: 'Изменить', kk: 'Өзгерту', sr: 'Измени' },
  none: {
    en: 'Nothing is saved yet.',
    ru: 'Пока ничего не сохранено.',
    kk: 'Әзірге ештеңе сақталмаған.',
    sr: 'Још ништа није сачувано.',
  },
  refused: {
    en: 'That could not be done: a view needs an address of this Entente that begins with “/”, and a name.',
    ru: 'Не получилось: нужны название и адрес этой Entente, начинающийся с «/».',
    kk: 'Орындалмады: атауы және осы Entente-нің «/» таңбасынан басталатын адресі керек.',
    sr: 'Није успело: потребни су име и адреса ове Entente која почиње са „/“.',
  },
})
