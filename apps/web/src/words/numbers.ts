const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** A number at the head of a sentence: `Three`, `12`. */
export const numberAtStart = (number: number): string => small[number] ?? String(number)

/** A number within a sentence: `three`, `12`. */
export const numberWithin = (number: number): string => (small[number] ?? String(number)).toLowerCase()

/** `plural(1, 'gap', 'gaps')` → `gap`. */
export const plural = (number: number, one: string, many: string): string => (number === 1 ? one : many)

/** `lowerFirst('Plans issued')` → `plans issued`; `EHC plans` stays. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** `listed(['a', 'b', 'c'])` → `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** `8 of 10` */
export const countedOf = (counted: number, of: number): string => `${counted} of ${of}`

/** The ends of an interval, as they are printed. `14.2 to 16.0` */
export const intervalSaid = (lower: string, upper: string): string => `${lower} to ${upper}`
