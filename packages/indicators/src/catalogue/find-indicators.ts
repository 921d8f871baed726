import type { Indicator } from '../indicator.ts'
import { definitions } from './definitions.ts'
import { labelKey } from './label-key.ts'

const texts: readonly { readonly indicator: Indicator; readonly names: string; readonly all: string }[] =
  definitions.map((indicator) => ({
    indicator,
    names: ` ${labelKey(`${indicator.name} ${indicator.shortName}`)} `,
    all: ` ${[
      indicator.id.replaceAll('_', ' '),
      indicator.name,
      indicator.shortName,
      indicator.definition,
      ...indicator.labels,
      ...indicator.codes,
      ...indicator.published.map((equivalent) => equivalent.measure),
    ]
      .map(labelKey)
      .join(' ')} `,
  }))

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
