import { useSyncExternalStore } from 'react'

const query = '(max-width: 700px)'

const watch = (onChange: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** True on a phone's width, where some parts are drawn anew instead of shrunk. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(query).matches)
