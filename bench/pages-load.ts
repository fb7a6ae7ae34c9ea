import http from 'node:http'

export type Answer = { status: number; milliseconds: number; bytes: number; body: string }

/** Asks for an address as a browser does, to the last byte. */
export function ask(url: string, agent: http.Agent, whole = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const headers = { 'accept-encoding': whole ? 'identity' : 'gzip', 'accept-language': 'en' }
    const sent = http.get(url, { agent, headers }, (answer) => {
      let bytes = 0
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (whole) chunks.push(chunk)
      })
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          milliseconds: performance.now() - begun,
          bytes,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sent.once('error', reject)
  })
}

export type Load = { times: number[]; errors: number; bytes: number }

/**
 * So many clients that each ask for the next address when they have the last one; ends after so many answers, or seconds.
 * @param next the address to be asked for, by the number of the question
 */
export async function load(
  next: (question: number) => string,
  { clients, questions, seconds }: { clients: number; questions: number; seconds: number },
): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
  const ends = performance.now() + seconds * 1000
  const result: Load = { times: [], errors: 0, bytes: 0 }
  let asked = 0
  const client = async () => {
    while (asked < questions && performance.now() < ends) {
      const question = asked
      asked += 1
      try {
        const { status, milliseconds, bytes } = await ask(next(question), agent)
        result.times.push(milliseconds)
        result.bytes = bytes
        if (status !== 200) result.errors += 1
      } catch {
        result.errors += 1
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return result
}
