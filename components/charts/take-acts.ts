/** What can be taken by a click: a picture in the page's own colours as a file, or a thing to paste elsewhere. */
export type Taking = 'theme' | 'link' | 'image' | 'embed' | 'apa' | 'chicago' | 'bibtex'

/** @throws Error where the browser refuses, or the answer is none */
export async function take(taking: Taking, address: string, title: string): Promise<void> {
  if (taking === 'theme') return save(withTheme(address))
  if (taking === 'link') return navigator.clipboard.writeText(address)
  if (taking === 'embed') return navigator.clipboard.writeText(writeEmbed(address, title))
  // The thing is promised, not awaited: a browser allows the clipboard only in the moment of the click.
  if (taking === 'image')
    return copy(
      'image/png',
      fetchGood(withTheme(address)).then((answer) => answer.blob()),
    )
  const text = fetchGood(address).then(async (answer) => pickStyle(await answer.text(), taking))
  return copy(
    'text/plain',
    text.then((words) => new Blob([words], { type: 'text/plain' })),
  )
}

function copy(type: string, content: Promise<Blob>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ [type]: content })])
}

async function fetchGood(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The answer was ${answer.status}.`)
  return answer
}

/** The address of a picture in the colours that the page is shown in. */
function withTheme(address: string): string {
  const { theme } = document.documentElement.dataset
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  if (!dark) return address
  const url = new URL(address)
  url.searchParams.set('theme', 'dark')
  return url.href
}

function save(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}

/** The file of a citation says it in three styles, two of them on a line of their own. */
function pickStyle(file: string, style: 'apa' | 'chicago' | 'bibtex'): string {
  const entry = file.indexOf('@')
  if (style === 'bibtex') return file.slice(Math.max(entry, 0))
  const name = style === 'apa' ? 'APA: ' : 'Chicago: '
  const line = file.split('\n').find((words) => words.startsWith(name)) ?? file
  return line.slice(name.length).replaceAll('(at)', '@')
}

/** A frame that takes the height which the figure tells it. */
function writeEmbed(address: string, title: string): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const source = address.replaceAll('&', '&amp;')
  return `<iframe src="${source}" title="${name}" width="100%" height="480" style="border:0" loading="lazy"></iframe>
<script>addEventListener("message",e=>{if(e.data&&e.data.entente)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.style.height=e.data.entente.height+"px"})</script>`
}
