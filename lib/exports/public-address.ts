/**
 * The address under which readers find a path of this Entente: a file that was taken away has to name it in full.
 * `ENTENTE_ADDRESS` says it (`https://entente.example.org`); else it is this machine.
 */
export function publicAddress(path: string): string {
  const told = process.env.ENTENTE_ADDRESS?.trim().replace(/\/+$/, '')
  return `${told || `http://localhost:${process.env.PORT || 3000}`}${path}`
}
