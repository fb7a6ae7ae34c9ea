import { defineCatalogue } from '../catalogue'

/** What a page says that could not be made; apart from the rest, for every page carries it into the browser. */
export const trouble = defineCatalogue({
  failed: {
    en: 'This page could not be made',
    ru: 'Страницу не удалось построить',
    kk: 'Бетті құру мүмкін болмады',
    sr: 'Страница није могла да се направи',
  },
  failedWhy: {
    en: 'The base did not answer as it should. Nothing was lost; the terminal that runs Entente says more.',
    ru: 'База ответила не так, как должна. Ничего не потеряно; подробности в терминале, где запущен Entente.',
    kk: 'База дұрыс жауап бермеді. Ештеңе жоғалған жоқ; толығы Entente іске қосылған терминалда.',
    sr: 'База није одговорила како треба. Ништа није изгубљено; више пише у терминалу у ком ради Entente.',
  },
  failedCode: {
    en: 'The base did not answer as it should. Nothing was lost; the terminal that runs Entente says more under {code}.',
    ru: 'База ответила не так, как должна. Ничего не потеряно; подробности в терминале, где запущен Entente, под кодом {code}.',
    kk: 'База дұрыс жауап бермеді. Ештеңе жоғалған жоқ; толығы Entente іске қосылған терминалда, коды {code}.',
    sr: 'База није одговорила како треба. Ништа није изгубљено; више пише у терминалу у ком ради Entente, под ознаком {code}.',
  },
  tryAgain: { en: 'Try again', ru: 'Попробовать ещё раз', kk: 'Қайталап көру', sr: 'Покушај поново' },
})
