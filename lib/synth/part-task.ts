/** What a thread does: it has the world in mind and makes one part after the other. */
import { openRenderer, type PartRenderer, type PartSetup, type RenderedPart } from './render-part'

export type PartTask = { setup: PartSetup; first: number; last: number }

let render: PartRenderer | undefined

/** All tasks of a thread are of one base. */
export default function run({ setup, first, last }: PartTask): Promise<RenderedPart> {
  render ??= openRenderer(setup)
  return render(first, last)
}
