export type Pick = { value: string; label: string; count?: number }

type Props = { name: string; legend: string; picks: readonly Pick[]; chosen: readonly string[]; broad?: boolean }

/** Boxes to tick, as many as there are; a long list scrolls inside. What is chosen stands first. */
export function PickList({ name, legend, picks, chosen, broad = false }: Props) {
  const isChosen = ({ value }: Pick) => chosen.includes(value)
  return (
    <fieldset className={broad ? 'pick broad' : 'pick'}>
      <legend>{legend}</legend>
      <div>
        {[...picks.filter(isChosen), ...picks.filter((one) => !isChosen(one))].map((one) => (
          <label key={one.value}>
            <input type="checkbox" name={name} value={one.value} defaultChecked={isChosen(one)} />
            <span>{one.label}</span>
            {one.count !== undefined && <span className="n">{one.count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
