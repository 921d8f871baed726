import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'

export interface ReviewKeys {
  /** Chooses an answer by its number; false where there is none of that number. */
  readonly choose: (number: number) => boolean
  readonly save: () => void
  readonly next: () => void
  readonly last: () => void
  readonly skip: () => void
  readonly all: () => void
}

interface Saving {
  readonly isBusy: () => boolean
  readonly error: unknown
  /** Told when keys pressed ahead are not used, because another question stands there than they were meant for. */
  readonly onUnused: () => void
}

/**
 * The page's keys: 1 to 9, Enter, J, K, S and ?. They do nothing in a field, in a dialog, together with Control, Alt
 * or Meta, or where they are turned off; Enter is left to whatever has the focus and does something by itself. Keys
 * pressed while an answer is on its way wait for the next question. Where the answer fails, or one of them does nothing,
 * the rest would land on a question that they were not meant for, and are not used. Answers a function that says so.
 */
export function useReviewKeys(state: 'on' | 'off', keys: ReviewKeys, saving: Saving): () => void {
  const now = useRef(keys)
  const ahead = useRef<string[]>([])
  const { isBusy, error, onUnused } = saving
  const leave = useCallback(() => {
    if (ahead.current.length === 0) return
    ahead.current = []
    onUnused()
  }, [onUnused])
  useLayoutEffect(() => {
    now.current = keys
    if (error) leave()
  })
  useEffect(() => {
    // One at a time: each finds the page as the key before it left it.
    const catchUp = () => {
      const key = isBusy() ? undefined : ahead.current.shift()
      if (key === undefined) return
      const done = errandOf(key, now.current, null)?.()
      if (done === false || (key === 'Enter' && !isBusy())) leave()
      timer = setTimeout(catchUp)
    }
    let timer = setTimeout(catchUp)
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    if (state === 'off') return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest('dialog, textarea, select, [contenteditable]')) return
      const field = at instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(at.type)
      if (field) return
      const errand = errandOf(event.key, now.current, at)
      if (!errand) return
      event.preventDefault()
      if (isBusy() || ahead.current.length > 0) ahead.current.push(event.key)
      else errand()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [state, isBusy])
  return leave
}

function errandOf(key: string, keys: ReviewKeys, at: Element | null): (() => unknown) | null {
  if (/^[1-9]$/.test(key)) return () => keys.choose(Number(key))
  switch (key.toLowerCase()) {
    case 'enter':
      return at?.closest('a, button, summary, input[type=checkbox]') ? null : keys.save
    case 'j':
      return keys.next
    case 'k':
      return keys.last
    case 's':
      return keys.skip
    case '?':
      return keys.all
    default:
      return null
  }
}
