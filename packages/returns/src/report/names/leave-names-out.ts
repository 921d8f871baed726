import { isForename, knownWords } from './known-words.ts'

/** A title with what is left of it, and how many words were left out. */
export interface CheckedTitle {
  readonly kept: string
  readonly leftOut: number
}

/**
 * A file's or sheet's name without the words that may name a person: what stays are numbers and periods, words of the
 * catalogue and of reports, and the names of `places`. A forename takes the word after it along. What is left of a name
 * that only an unusual word made doubtful is lost with it: better one word too few than somebody's name.
 * `leaveNamesOut('Return Jane Smith Q2', [])` → `Return Q2`, 2 left out.
 */
export function leaveNamesOut(title: string, places: readonly string[]): CheckedTitle {
  const own = new Set(places.flatMap((place) => place.toLowerCase().match(/\p{L}+/gu) ?? []))
  const parts = title.split(/(\p{L}[\p{L}'’]*\d*)/u)
  let leftOut = 0
  let afterForename = false
  const kept = parts.map((part, at) => {
    if (at % 2 === 0) {
      if (/\d/.test(part)) afterForename = false
      return part
    }
    const named = isForename(part) && !own.has(part.toLowerCase())
    const drop = named || (afterForename && !/\d/.test(part)) || !mayStay(part, own)
    afterForename = named
    if (drop) leftOut++
    return drop ? '' : part
  })
  return { kept: leftOut === 0 ? title : tidyTitle(kept.join('')), leftOut }
}

/** `Q2`, `v3` and the like, words of two letters, known words, and words run together: `ChildrenServicesQ2`. */
function mayStay(part: string, own: ReadonlySet<string>): boolean {
  const word = part
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '')
  const letters = word.replace(/\d+$/, '')
  const known = (text: string): boolean =>
    text.length <= 2 || own.has(text) || knownWords().has(text) || knownWords().has(text.replace(/s$/, ''))
  return known(letters) || (/[a-z][A-Z]/.test(part) && runTogether(part).every(known))
}

const runTogether = (part: string): readonly string[] =>
  (part.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())

/** Without the brackets, dashes and words that pointed at what was left out. */
export const tidyTitle = (text: string): string =>
  text
    .replace(/\(\s*[^\p{L}\d]*\s*\)/gu, ' ')
    .replace(/([\s_.,–-])[\s_.,–-]+/g, '$1')
    .replace(/\b(?:of|by|from|for)$/i, '')
    .replace(/^[\s_.,–-]+|[\s_.,–-]+$/g, '')
    .replace(/\b(?:of|by|from|for)$/i, '')
    .trim()
