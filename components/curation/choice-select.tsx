type Props = {
  id?: string
  /** Name for those who do not see where it stands; needed where no label points at it. */
  label?: string
  value: string | null
  options: readonly { code: string; label: string }[]
  /** What the empty choice says; without it there is none. */
  empty?: string
  describedBy?: string
  invalid?: boolean
  onChange: (value: string | null) => void
}

/** A closed list; the empty choice is `null`. A value that is no longer in the list is kept and shown as it is. */
export function ChoiceSelect({ id, label, value, options, empty, describedBy, invalid, onChange }: Props) {
  const known = value === null || options.some((option) => option.code === value)
  return (
    <select
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {!known && value !== null && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.code} value={option.code}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
