import { type Indicator, type Topic, topics } from '../indicator.ts'
import { definitions } from './definitions.ts'

/** Every indicator by its id. */
export const catalogue: ReadonlyMap<string, Indicator> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ definitions.map((indicator) => [indicator.id, indicator]),
)

/** The indicator of an id, or undefined where the catalogue has none. */
export const indicatorById = (id: string): Indicator | undefined => catalogue.get(id)

/** The indicators of each topic, topics and indicators in the order in which they are read. */
export const indicatorsByTopic: ReadonlyMap<Topic, readonly Indicator[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ topics.map((topic) => [
    topic,
    definitions.filter((indicator) => indicator.topic === topic),
  ]),
)
