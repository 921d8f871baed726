import type { SavedName } from '../../match/saved-names.ts'
import type { LayoutSettings } from '../layout.ts'
import type { Answer, Question } from '../questions/question.ts'

/** One decision that holds for every report of the same shape. */
export interface ProfileDecision {
  /** The question's id, which is the same in next quarter's report. */
  readonly question: string
  readonly answer: Answer
  /** The question as it was put, for showing the profile to a person. */
  readonly asked: string
  readonly about: string
}

/**
 * What a council has settled about reading its own report. Plain data with a version: nothing is changed in place,
 * each step keeps the one before it, so that it can be shown, undone and exported.
 */
export interface ReadingProfile {
  readonly version: number
  readonly layout: string
  readonly settings: LayoutSettings
  readonly names: readonly SavedName[]
  readonly decisions: readonly ProfileDecision[]
  readonly before: ReadingProfile | null
}

/** A profile that has settled nothing yet. */
export const emptyProfile = (layout: string): ReadingProfile => ({
  version: 1,
  layout,
  settings: {},
  names: [],
  decisions: [],
  before: null,
})

/** How many earlier versions a profile carries; older ones are in the audit. */
const kept = 20

/**
 * The profile after an answer, one version on. An answer that names an indicator becomes a saved name; one that holds
 * only for this report's figures changes nothing.
 */
export function remember(
  profile: ReadingProfile,
  question: Question,
  given: { readonly answer: Answer; readonly code: string },
): ReadingProfile {
  const { answer, code } = given
  if (!question.remembered) return profile
  const step = { version: profile.version + 1, before: shortened(profile, kept) }
  const decisions = [
    ...profile.decisions.filter((decision) => decision.question !== question.id),
    {
      question: question.id,
      answer,
      asked: question.ask,
      about: [question.section, question.label].filter(Boolean).join(': '),
    },
  ]
  if (answer.do !== 'indicator' && answer.do !== 'no-indicator') return { ...profile, ...step, decisions }
  const name: SavedName = {
    section: question.section,
    code,
    label: question.label,
    indicator: answer.do === 'indicator' ? answer.id : null,
    basis: answer.do === 'indicator' ? answer.basis : null,
  }
  const others = profile.names.filter(
    (one) => !(one.section === name.section && one.code === name.code && one.label === name.label),
  )
  return { ...profile, ...step, decisions, names: [...others, name] }
}

/** The profile with the layout settings changed, one version on: the newest month's name, the order of comparators. */
export const settle = (profile: ReadingProfile, settings: LayoutSettings): ReadingProfile => ({
  ...profile,
  version: profile.version + 1,
  settings: { ...profile.settings, ...settings },
  before: shortened(profile, kept),
})

/** The profile as it was before its last step, under a new version number; unchanged where nothing is left to undo. */
export const undo = (profile: ReadingProfile): ReadingProfile =>
  profile.before === null ? profile : { ...profile.before, version: profile.version + 1 }

/** The answers that a profile gives by itself. */
export const answersOf = (profile: ReadingProfile): ReadonlyMap<string, Answer> =>
  new Map(profile.decisions.map((decision) => [decision.question, decision.answer]))

const shortened = (profile: ReadingProfile, depth: number): ReadingProfile | null =>
  depth === 0
    ? null
    : { ...profile, before: profile.before === null ? null : shortened(profile.before, depth - 1) }
