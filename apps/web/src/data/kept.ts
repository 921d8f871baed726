import { useCallback, useState } from 'react'

const place = (name: string): string => `outturn kept ${name}`
const owner = 'outturn kept for'

/** Keeps something that was typed in this browser tab; undefined forgets it. A tab that keeps nothing does without. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(place(name))
    else sessionStorage.setItem(place(name), JSON.stringify(value))
  } catch {
    // Full, or not allowed: what was typed still stands on the page.
  }
}

/** What was kept under a name; undefined where nothing was, or it cannot be read. */
export function readKept<Value>(name: string): Value | undefined {
  try {
    const kept = sessionStorage.getItem(place(name))
    return kept === null ? undefined : (JSON.parse(kept) as Value)
  } catch {
    return undefined
  }
}

/** Says who is signed in; what this tab kept for somebody else is forgotten. Null: nobody. */
export function belongTo(person: number | null): void {
  try {
    if (sessionStorage.getItem(owner) === String(person)) return
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(place(''))) sessionStorage.removeItem(key)
    sessionStorage.setItem(owner, String(person))
  } catch {
    // Where nothing can be kept, nothing has to be forgotten.
  }
}

/**
 * A field, or several, whose text outlives a reload, a way off the page and the end of a session; `forget` it once
 * it is sent or given up.
 */
export function useKept<Value>(name: string, start: Value) {
  const [value, setValue] = useState<Value>(() => readKept<Value>(name) ?? start)
  const set = useCallback(
    (next: Value) => {
      keep(name, next)
      setValue(next)
    },
    [name],
  )
  const [first] = useState(start)
  const forget = useCallback(() => {
    keep(name, undefined)
    setValue(first)
  }, [name, first])
  return { value, set, forget }
}
