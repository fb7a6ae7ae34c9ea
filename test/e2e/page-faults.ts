import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { id: string; nodes: { html: string }[] }

type Options = { resultTypes: string[] }
type Axe = { run: (within: string, options: Options) => Promise<{ violations: Finding[] }> }

/** What axe finds wrong on the page as it is now, or in one part of it, each with the places. */
export async function findFaults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: Axe }
    // what holds is not asked for: on a large page to describe it takes longer than to find what does not
    const { violations } = await axe.run(part, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  }, within)
}

/** By how many pixels the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
