import { catalogue, type Topic, topics } from '@outturn/indicators'

/** What is to be shared, as an administrator writes it. */
export interface AskedTerms {
  readonly shares: string
  readonly purpose: string
  readonly topics?: readonly string[] | null
  readonly indicators?: readonly string[] | null
  readonly startsOn: string
  readonly endsOn?: string | null
}

/** The terms with every indicator that they name, or what is wrong with them. */
export interface CheckedTerms {
  readonly shares: string
  readonly purpose: string
  readonly topics: readonly string[] | null
  readonly indicators: readonly string[] | null
  readonly startsOn: string
  readonly endsOn: string | null
}
export type TermsFault = 'shares' | 'purpose' | 'scope' | 'dates'

/**
 * Checks an agreement's terms on a day, ISO. Topics become the indicators that the catalogue has in them: what a
 * council signs is what is named, and an indicator that comes later needs a new version.
 */
export function checkTerms(asked: AskedTerms, today: string): CheckedTerms | TermsFault {
  const purpose = asked.purpose.trim()
  if (asked.shares !== 'figures' && asked.shares !== 'aggregates') return 'shares'
  if (purpose === '' || purpose.length > 1000) return 'purpose'
  const named = namedIndicators(asked)
  if (named === 'scope') return 'scope'
  const endsOn = asked.endsOn || null
  if (!isDay(asked.startsOn) || asked.startsOn < today) return 'dates'
  if (endsOn !== null && (!isDay(endsOn) || endsOn < asked.startsOn)) return 'dates'
  return { shares: asked.shares, purpose, ...named, startsOn: asked.startsOn, endsOn }
}

function namedIndicators({ topics: asked, indicators }: AskedTerms) {
  if (!asked && !indicators) return { topics: null, indicators: null }
  const ofTopics = asked ?? []
  const chosen = indicators ?? []
  if (!ofTopics.every(isTopic) || !chosen.every((id) => catalogue.has(id))) return 'scope'
  const inTopics = [...catalogue.values()].filter(({ topic }) => ofTopics.includes(topic)).map(({ id }) => id)
  const all = [...new Set<string>([...inTopics, ...chosen])].sort()
  if (all.length === 0) return 'scope'
  return { topics: ofTopics.length > 0 ? [...new Set(ofTopics)].sort() : null, indicators: all }
}

const isTopic = (topic: string): topic is Topic => (topics as readonly string[]).includes(topic)

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(text)
  )
}
