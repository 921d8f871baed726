import type { Indicator } from '../indicator.ts'
import { definitionProblems } from './definition-problems.ts'
import { reversedVariants, unknownNames } from './link-problems.ts'
import { printProblems } from './print-problems.ts'

/**
 * Everything wrong with a set of definitions, one plain sentence each; none when it can be trusted. Refuses
 * repeated ids and sentences, parts and variants that do not exist, units without what they need, published names
 * and printed labels claimed twice. The build's test fails on any.
 */
export function catalogueProblems(definitions: readonly Indicator[]): readonly string[] {
  return [
    ...definitions.flatMap(definitionProblems),
    ...repeated(
      'id',
      definitions.map((one) => one.id),
    ),
    ...repeated(
      'definition',
      definitions.map((one) => one.definition),
    ),
    ...repeated(
      'reason why it matters',
      definitions.map((one) => one.whyItMatters),
    ),
    ...repeated(
      'name',
      definitions.map((one) => one.name),
    ),
    ...repeated(
      'published name',
      definitions.flatMap((one) => one.published.map(({ source, measure }) => `${source} ${measure}`)),
    ),
    ...unknownNames(definitions),
    ...reversedVariants(definitions),
    ...printProblems(definitions),
  ]
}

function repeated(what: string, texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))].map(
    (text) => `${what} “${text}” stands twice`,
  )
}
