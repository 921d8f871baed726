import { catalogue, findIndicators, type Indicator, topicNames } from '@outturn/indicators'

export interface TopicList {
  readonly topic: string
  readonly name: string
  readonly indicators: readonly Indicator[]
}

export interface Wanted {
  readonly q?: string | undefined
  readonly topic?: string | undefined
}

/** The catalogue by topic, narrowed to a search and a topic. A search keeps its own order within a topic. */
export function toCatalogueList({ q, topic }: Wanted): readonly TopicList[] {
  const found = q?.trim() ? findIndicators(q.trim()) : [...catalogue.values()]
  return Object.entries(topicNames)
    .filter(([id]) => !topic || topic === id)
    .map(([id, name]) => ({ topic: id, name, indicators: found.filter((one) => one.topic === id) }))
    .filter(({ indicators }) => indicators.length > 0)
}

/** Every indicator to choose from, by topic. */
export const indicatorOptions = (say: 'name' | 'shortName' = 'shortName') =>
  toCatalogueList({}).map(({ name, indicators }) => ({
    group: name,
    options: indicators.map((one) => ({ value: one.id, label: one[say] })),
  }))
