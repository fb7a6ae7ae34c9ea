/** A key as it is drawn beside what it does; those who listen are told by `aria-keyshortcuts` of the button. */
export function KeyCap({ children }: { children: string | number }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  )
}
