/**
 * Brings a new item before the reader: its heading takes the focus, so that it is read out, unless she walks along the list
 * with the arrows; then the row does.
 */
export function showItem(heading: HTMLElement | null): void {
  const row = document.activeElement?.closest('.queue')
  const target = row?.querySelector<HTMLElement>('[aria-current]') ?? heading
  target?.focus({ preventScroll: true })
  if (!row) heading?.closest('header, .nothing')?.scrollIntoView({ block: 'nearest' })
}
