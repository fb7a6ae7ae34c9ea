import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run: false in what the server sends, so that what needs none stands there first. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
