import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export type Visit = { browser: Browser; url: string; open: (path: string, options?: OpenOptions) => Promise<Page> }
export type OpenOptions = { width?: number; dark?: boolean; scripts?: boolean; touch?: boolean }

/**
 * Gives the test file a real browser on the served pages. Every page that is opened fails its test on a console error or
 * on a request to any other host.
 */
export function visitPages(): Visit {
  const url = inject('pagesUrl')
  const visit: Partial<Visit> = {}
  const troubles: string[] = []
  beforeAll(async () => {
    visit.browser = await chromium.launch({
      executablePath: inject('chromiumPath'),
      // Chromium refuses to run as root with its sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
  })
  afterAll(async () => {
    await visit.browser?.close()
    if (troubles.length > 0) throw new Error(`The console was not quiet:\n${troubles.join('\n')}`)
  })
  visit.open = async (path, { width = 1440, dark = false, scripts = true, touch = false } = {}) => {
    const context = await (visit.browser as Browser).newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: scripts,
      hasTouch: touch,
      acceptDownloads: true,
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => troubles.push(`${path}: ${error.message}`))
    page.on('request', (request) => {
      const target = request.url()
      if (!target.startsWith(url) && !target.startsWith('data:') && !target.startsWith('blob:')) {
        troubles.push(`${path}: asked ${target}`)
      }
    })
    // without scripts nothing more comes after the page
    await page.goto(new URL(path, url).href, { waitUntil: scripts ? 'networkidle' : 'load' })
    if (scripts) await awaitScripts(page)
    return page
  }
  return new Proxy({ url } as Visit, { get: (target, key) => Reflect.get({ ...target, ...visit, url }, key) })
}

/** On a busy machine a page may stand there, and its scripts be loaded, some time before React has taken it over. */
async function awaitScripts(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll('main, footer')].at(-1)
    return !last || Object.keys(last).some((key) => key.startsWith('__reactFiber'))
  })
  // its effects run behind the next frame
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
