import { describe, expect, it } from 'vitest'
import { fileOf, type RawFile } from '../raw-file'
import { readRaw } from '../read-documents'

async function readAll(file: RawFile) {
  const items = []
  for await (const item of readRaw(file)) items.push(item)
  return items
}

/** The one item of a page. */
async function readPage(html: string | Uint8Array, more: Partial<RawFile> = {}) {
  const [item, ...others] = await readAll(fileOf('page.html', Buffer.from(html), more))
  expect(others).toEqual([])
  if (item === undefined) throw new Error('nothing was read')
  return item
}

const BODY = [
  'Президент Казахстана Касым-Жомарт Токаев принял в Астане Президента Сербии Александра Вучича.',
  'Стороны обсудили торговлю, транспорт и атомную энергетику, а также подписали три соглашения.',
  'Қазақстан Президенті Ңғүұқөһ әріптерін де оқыды, а Ђорђе Љубишић и Џон Њу су били присутни.',
]
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const page = (head: string, body: string, lang = 'ru') =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
const around = (article: string) =>
  `<header><a href="/">Главная</a> <a href="/news">Новости</a></header><nav><ul><li><a href="/a">О нас</a></li><li><a href="/b">Контакты</a></li></ul></nav>
  <main><article><h1>Переговоры в Астане</h1>${article}</article></main>
  <aside><h3>Читайте также</h3><ul><li><a href="/1">Другая новость о погоде</a></li><li><a href="/2">Ещё одна новость</a></li></ul></aside>
  <footer>© 2026 Все права защищены. <a href="/rss">RSS</a></footer><script>alert("x")</script>`

describe('a page', () => {
  it('gives headline, day in its own offset, outlet, language and address by JSON-LD and its head', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'BreadcrumbList', itemListElement: [] },
        {
          '@type': ['NewsArticle'],
          headline: 'Переговоры в Астане &amp; подписание',
          datePublished: '2026-02-28T01:30:00+05:00',
          publisher: { '@type': 'Organization', name: 'Вестник' },
          inLanguage: 'ru',
        },
      ],
    }
    const html = page(
      `<title>Переговоры в Астане | Вестник</title><link rel="canonical" href="/news/1"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      around(paragraphs(BODY)),
    )
    const item = await readPage(html, { url: 'https://vestnik.example/news/1?utm_source=x' })
    expect(item).toMatchObject({
      document: {
        title: 'Переговоры в Астане & подписание',
        published: '2026-02-28',
        language: 'ru',
        outlet: 'Вестник',
        url: 'https://vestnik.example/news/1',
        text: BODY.join('\n\n'),
      },
      alone: true,
    })
  })

  it('gives them by meta elements, and its title without the name of the site', async () => {
    const html = page(
      '<title>Talks in Astana - The Desk</title><meta property="og:site_name" content="The Desk"><meta property="og:title" content="Talks in Astana - The Desk"><meta property="article:published_time" content="2026-02-27T23:59:00Z"><meta property="og:url" content="https://desk.example/a">',
      paragraphs(['The Presidents of Kazakhstan and Serbia met in Astana.', 'They spoke about trade.']),
      'en',
    )
    expect(await readPage(html)).toMatchObject({
      document: {
        title: 'Talks in Astana',
        published: '2026-02-27',
        outlet: 'The Desk',
        url: 'https://desk.example/a',
        text: 'The Presidents of Kazakhstan and Serbia met in Astana.\n\nThey spoke about trade.',
      },
    })
  })

  it.each([
    ['a time element', '<article><time datetime="2026-03-01T10:00+06:00">now</time>', '2026-03-01'],
    ['words with digits', '<article><span class="article-date">01.03.2026, 14:20</span>', '2026-03-01'],
    ['Russian words', '<article><div class="news-date">1 марта 2026 г., 14:20</div>', '2026-03-01'],
    ['Kazakh words', '<article><div class="date">2026 жылғы 1 наурыз</div>', '2026-03-01'],
    ['Serbian words', '<article><time>1. mart 2026.</time>', '2026-03-01'],
    ['the only date of the page', '<div class="news-date">01.03.2026</div><article>', '2026-03-01'],
    ['none of several', '<div class="date">01.03.2026</div><div class="date">02.03.2026</div><article>', undefined],
    ['dc.date', '<meta name="DC.date" content="20260301"><article>', '2026-03-01'],
    ['no words', '<article>', undefined],
  ])('has its day by %s', async (_, before, day) => {
    const item = await readPage(page('', `${before}${paragraphs(BODY)}</article>`))
    expect('document' in item && item.document.published).toBe(day)
  })

  it('says a date that is none, and is refused one in a year that is no year of ours', async () => {
    const dated = (day: string) => page(`<meta name="date" content="${day}">`, paragraphs(BODY))
    expect(await readPage(dated('soon'))).toMatchObject({ notes: ['"soon" names no day, so the page has none'] })
    expect(await readPage(dated('2999-01-01'))).toMatchObject({ cause: 'bad-field' })
    const shown = page(
      '<meta name="date" content="0001-01-01">',
      `<main><time>01.03.2026</time>${paragraphs(BODY)}</main>`,
    )
    expect(await readPage(shown)).toMatchObject({ document: { published: '2026-03-01' } })
  })

  it('takes the text of JSON-LD where the page shows only its beginning', async () => {
    const long = BODY.join(' ').repeat(5)
    const html = page(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: long })}</script>`,
      `<p>${BODY[0]}</p>`,
    )
    expect(await readPage(html)).toMatchObject({ document: { text: long } })
  })

  it('laid out as a table gives the article without the menu in the cell beside it', async () => {
    const menu = '<a href="/1">О министерстве</a><br><a href="/2">Новости</a><br><a href="/3">Контакты</a>'
    const html = page('', `<table><tr><td>${menu}</td><td>${BODY.join('<br><br>')}</td></tr></table>`)
    expect(await readPage(html)).toMatchObject({ document: { text: BODY.join('\n\n') } })
  })

  it('believes no canonical address of a front page or of another site', async () => {
    for (const href of ['https://vestnik.example/', 'https://other.example/news/1', 'javascript:alert(1)']) {
      const html = page(`<link rel="canonical" href="${href}">`, paragraphs(BODY))
      const item = await readPage(html, { url: 'https://vestnik.example/news/1' })
      expect(item).toMatchObject({ document: { url: 'https://vestnik.example/news/1' } })
    }
  })

  it.each(['windows-1251', 'koi8-r'])('is read in %s by what its meta says', async (charset) => {
    const html = page(`<meta charset="${charset}"><title>x</title>`, `<p>${BODY[0]}</p>`)
    expect(await readPage(encodeAs(html, charset))).toMatchObject({
      document: { text: BODY[0] },
      notes: [`read as ${charset}`],
    })
  })

  it('is read in the encoding that its sender names, and in the right one where that is wrong', async () => {
    const html = page('', `<p>${BODY[0]}</p>`)
    const right = await readPage(encodeAs(html, 'windows-1251'), { charset: 'windows-1251' })
    const wrong = await readPage(encodeAs(html, 'windows-1251'), { charset: 'utf-8' })
    expect(right).toMatchObject({ document: { text: BODY[0] } })
    expect(wrong).toMatchObject({ document: { text: BODY[0] }, notes: ['read as windows-1251, though it says utf-8'] })
  })

  it('is known by its content under any name', async () => {
    const [item] = await readAll(fileOf('download', Buffer.from(page('', paragraphs(BODY)))))
    expect(item).toMatchObject({ document: { text: BODY.join('\n\n') } })
  })
})

describe('a page without an article', () => {
  it.each([
    ['an empty body', page('<title>x</title>', '')],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
    ['scripts alone', page('', '<script>document.write("<p>words</p>")</script><div id="root"></div>')],
    ['a list of links', page('', `<ul>${'<li><a href="/x">One more headline of the day</a></li>'.repeat(40)}</ul>`)],
  ])('is refused: %s', async (_, html) => {
    expect(await readPage(html)).toMatchObject({ cause: 'no-text' })
  })
})

describe('a hostile page', () => {
  it('of a hundred thousand levels is read', async () => {
    const html = `<html><body>${'<div>'.repeat(100_000)}${paragraphs(BODY)}${'</div>'.repeat(100_000)}</body></html>`
    expect(await readPage(html)).toMatchObject({ document: { text: BODY.join('\n\n') } })
  })

  it.each([
    ['tags that cannot be left out', '<div a="<">'.repeat(50_000)],
    ['signs that may be tags', '<'.repeat(5_000_000)],
    ['too many elements', '<p>x'.repeat(400_000)],
  ])('is refused: %s', async (_, html) => {
    expect(await readPage(`<html><body>${html}`)).toMatchObject({
      cause: expect.stringMatching(/malformed|too-large/u),
    })
  })

  it('cannot write markup into a field', async () => {
    const attack = '<img src=x onerror=alert(1)>'
    const escaped = '&lt;img src=x onerror=alert(1)&gt;'
    const item = await readPage(
      page(
        `<title>${escaped}</title><meta property="og:site_name" content="${escaped}">`,
        `<p>${BODY[0]} ${escaped}</p><p>${attack}</p>`,
      ),
    )
    expect(item).toMatchObject({ document: { title: attack, outlet: attack, text: `${BODY[0]} ${attack}` } })
  })
})

/** Text in an encoding of one byte a letter. */
function encodeAs(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from([...text].map((sign) => bytes.get(sign) ?? 63))
}
