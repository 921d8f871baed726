import type { CollectionData } from './collection.query.ts'

export const collectionSteps = ['signed_off', 'submitted', 'checked', 'draft', 'not_started'] as const
export type CollectionStep = (typeof collectionSteps)[number]

type Row = CollectionData['rows'][number]

export interface CollectionSummary {
  readonly returned: number
  readonly total: number
  readonly counts: Readonly<Record<CollectionStep, number>>
  /** Those still to come first: not started, draft, checked; then by name. */
  readonly rows: readonly Row[]
  readonly toChase: readonly Row[]
  readonly findings: readonly Row[]
  /** Each with the moment of its signature, for following. */
  readonly signed: readonly { readonly name: string; readonly signedAt: string | null }[]
}

/** Who has returned, counted and in the order in which a regional lead chases. Returned means submitted or signed off. */
export function toCollection(rows: readonly Row[]): CollectionSummary {
  const counts = Object.fromEntries(
    collectionSteps.map((step) => [step, rows.filter(({ status }) => status === step).length]),
  ) as Record<CollectionStep, number>
  const place = (status: string) => collectionSteps.indexOf(status as CollectionStep)
  const ordered = [...rows].sort(
    (a, b) => place(b.status) - place(a.status) || a.council.name.localeCompare(b.council.name),
  )
  const toChase = ordered.filter(({ status }) => status !== 'signed_off' && status !== 'submitted')
  return {
    returned: counts.signed_off + counts.submitted,
    total: rows.length,
    counts,
    rows: ordered,
    toChase,
    signed: rows.map(({ council, status, since }) => ({
      name: council.name,
      signedAt: status === 'signed_off' ? (since ?? null) : null,
    })),
    findings: ordered.filter(({ findings }) => findings > 0).sort((a, b) => b.findings - a.findings),
  }
}

/** Whole days from one day to another; negative where it has passed. */
export const daysUntil = (due: string, today: string): number =>
  Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000)
