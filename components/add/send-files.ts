import type { PickedFile } from './list-dropped'

export type Sending = { done: number; count: number; sent: number; all: number; name: string }

export type Sent = {
  /** `null` where no file at all was taken. */
  job: string | null
  refused: { name: string; why: string }[]
}

/** Files on their way at the same time. */
const SIDE_BY_SIDE = 3
const TRIES = 3
const PAUSE_MS = 1000

/**
 * Sends files to a job of their own and starts it. What the server will not take is said, and the others go on.
 * @throws Error where the server cannot be reached, or the sending was ended by `signal`; nothing of the job stays then
 */
export async function sendFiles(
  files: readonly PickedFile[],
  tell: (sending: Sending) => void,
  signal: AbortSignal,
): Promise<Sent> {
  const job = await openJob(titleOf(files), signal)
  const refused: Sent['refused'] = []
  const under = new Map<PickedFile, number>()
  const all = files.reduce((sum, { file }) => sum + file.size, 0)
  const waiting = files.values()
  let [done, arrived] = [0, 0]
  const work = async () => {
    for (const picked of waiting) {
      const say = (bytes: number) => {
        under.set(picked, bytes)
        const sent = arrived + [...under.values()].reduce((sum, some) => sum + some, 0)
        tell({ done, count: files.length, sent: Math.min(sent, all), all, name: picked.name })
      }
      say(0)
      const why = await putFile(job, picked, say, signal)
      if (why !== null) refused.push({ name: picked.name, why })
      under.delete(picked)
      done++
      arrived += picked.file.size
      tell({ done, count: files.length, sent: Math.min(arrived, all), all, name: picked.name })
    }
  }
  try {
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
    const none = refused.length === files.length
    await act(job, none ? 'remove' : 'start')
    return { job: none ? null : job, refused }
  } catch (error) {
    await act(job, 'remove').catch(() => {})
    throw error
  }
}

/** "dispatches (60)" for a folder, "a.pdf + 3" for files. */
function titleOf(files: readonly PickedFile[]): string {
  const [first = ''] = files.map(({ name }) => name)
  if (files.length === 1) return first
  const folders = new Set(files.map(({ name }) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : null)))
  const [folder] = folders
  return folders.size === 1 && folder ? `${folder} (${files.length})` : `${first} + ${files.length - 1}`
}

async function openJob(title: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch('/add/open', { method: 'POST', body: new URLSearchParams({ title }), signal })
  if (!answer.ok) throw new Error(await answer.text())
  return ((await answer.json()) as { job: string }).job
}

async function act(job: string, verb: 'start' | 'remove'): Promise<void> {
  const body = new URLSearchParams({ verb, plain: '1' })
  const answer = await fetch(`/jobs/${job}/act`, { method: 'POST', body })
  if (!answer.ok) throw new Error(await answer.text())
}

/** @returns why the server did not take it, or `null` where it did */
async function putFile(
  job: string,
  picked: PickedFile,
  say: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string | null> {
  for (let attempt = 1; ; attempt++) {
    const answer = await putOnce(job, picked, say, signal).catch((error: Error) => error)
    if (!(answer instanceof Error)) return answer
    if (attempt === TRIES || signal.aborted) throw answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** `fetch` does not say how much has gone; `XMLHttpRequest` does. */
function putOnce(
  job: string,
  { name, file }: PickedFile,
  say: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    request.upload.onprogress = ({ loaded }) => say(loaded)
    request.onload = () => {
      const refused = request.status >= 400 && request.status < 500
      if (request.status === 200) resolve(null)
      else if (refused) resolve(request.responseText)
      else reject(new Error(request.responseText || `${request.status}`))
    }
    request.onerror = () => reject(new Error('no connection'))
    request.onabort = () => reject(new Error('ended'))
    request.onloadend = () => signal.removeEventListener('abort', stop)
    if (signal.aborted) return reject(new Error('ended'))
    signal.addEventListener('abort', stop)
    request.open('PUT', `/add/upload?${new URLSearchParams({ job, name })}`)
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
    request.send(file)
  })
}
