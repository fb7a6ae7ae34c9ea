import type { ChangeRequest } from '../curation/post-change'

/** Versions of meetings that the reader's own acts have made. */
export type OwnVersions = ReadonlyMap<string, number>

/**
 * The act on the versions that the reader's own earlier acts left behind: she knows of those, so they are no change in
 * between. A version that somebody else made stays unknown, and the act is refused as it should be.
 */
export function renewVersions(request: ChangeRequest, own: OwnVersions): ChangeRequest {
  const newer = (meeting: string, version: number): number => Math.max(version, own.get(meeting) ?? 0)
  const { meeting, version, versions } = request
  const renewed: { version?: number; versions?: Record<string, number> } = {}
  if (typeof meeting === 'string' && typeof version === 'number') renewed.version = newer(meeting, version)
  if (typeof versions === 'object' && versions !== null) {
    const entries = Object.entries(versions as Readonly<Record<string, number>>)
    renewed.versions = Object.fromEntries(entries.map(([id, known]) => [id, newer(id, known)]))
  }
  return { ...request, ...renewed }
}
