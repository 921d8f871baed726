import type { Indicator } from '../indicator.ts'
import { definitions } from './definitions.ts'
import { labelKey } from './label-key.ts'

interface Searched {
  readonly indicator: Indicator
  readonly names: string
  readonly all: string
}

const texts: readonly Searched[] = /* @__PURE__ */ definitions.map(toSearched)

function toSearched(indicator: Indicator): Searched {
  const { id, name, shortName, definition, labels, codes, published } = indicator
  const measures = published.map(({ measure }) => measure)
  const all = [id.replaceAll('_', ' '), name, shortName, definition, ...labels, ...codes, ...measures]
  return {
    indicator,
    names: ` ${labelKey(`${name} ${shortName}`)} `,
    all: ` ${all.map(labelKey).join(' ')} `,
  }
}

/**
 * The indicators in which every word of the text begins a word of the name, labels, codes, published names or
 * definition; matches in the name first. `findIndicators('care leav work')` finds care leavers in employment.
 * Empty text finds nothing.
 */
export function findIndicators(text: string): readonly Indicator[] {
  const words = labelKey(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const holds = (where: string): boolean => words.every((word) => where.includes(` ${word}`))
  const found = texts.filter(({ all }) => holds(all))
  const named = found.filter(({ names }) => holds(names))
  return [...named, ...found.filter((one) => !named.includes(one))].map(({ indicator }) => indicator)
}
