import { planSpark } from '../../lib/figures/plan-spark'

/** How a number went, as a small line beside it; the table of the dataset has the values. */
export function Spark({ values }: { values: readonly number[] }) {
  const spark = planSpark(values)
  if (!spark) return null
  return (
    <svg className="spark" width={spark.width} height={spark.height} aria-hidden="true">
      <path d={spark.d} />
      <circle cx={spark.end.x} cy={spark.end.y} r={2} />
    </svg>
  )
}
