import { readField } from './json'

/** Codes of the network, and classes of SQLSTATE: connection, resources, operator intervention; 42P01 is no table yet. */
const NETWORK = /^E(CONNREFUSED|CONNRESET|NOENT|HOSTUNREACH|NOTFOUND|PIPE|TIMEDOUT|AI_AGAIN)$/
const SQLSTATE = /^(08|53|57)|^42P01$/
const MESSAGE = /^No base is open|timeout exceeded when trying to connect|Connection terminated|the database system is/

/** Whether an error means that the base cannot be reached or is not ready, rather than a fault of ours. */
export function isBaseUnreachable(error: unknown): boolean {
  const code = readField(error, 'code')
  if (typeof code === 'string' && (NETWORK.test(code) || SQLSTATE.test(code))) return true
  return error instanceof Error && MESSAGE.test(error.message)
}
