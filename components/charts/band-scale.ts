import type { CustomScaleDefinition } from 'recharts'

/**
 * A band scale whose bands stand where the plan has put them, so that Recharts finds the bar under the pointer even
 * where groups leave gaps. The plan is already final: what Recharts would set stays as it is.
 */
export function makeBandScale(
  keys: readonly string[],
  starts: readonly number[],
  band: number,
): CustomScaleDefinition<string> {
  const places = new Map(keys.map((key, index) => [key, starts[index] ?? 0]))
  const range: readonly number[] = [Math.min(...starts), Math.max(...starts) + band]
  const scale = (key: string) => places.get(key)
  const parts = {
    domain: (next?: readonly string[]) => (next === undefined ? keys : made),
    range: (next?: readonly number[]) => (next === undefined ? range : made),
    copy: () => made,
    bandwidth: () => band,
  }
  // Object.assign cannot say that these two are overloaded by whether they are given a value.
  const made: CustomScaleDefinition<string> = Object.assign(scale, parts) as unknown as CustomScaleDefinition<string>
  return made
}
