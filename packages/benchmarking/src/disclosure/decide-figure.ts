import type { AreaCode } from '@outturn/indicators'
import { isKnownTo, type Reader } from './reader.ts'

export type FigureDecision =
  | { readonly kind: 'shown'; readonly rule: 'published' | 'own_figure' | 'shared_under_agreement' }
  | { readonly kind: 'suppressed'; readonly rule: 'not_signed_off' | 'no_agreement' }

/**
 * Whether a reader may be shown one council's own figure: published ones always, the reader's own always,
 * another's only when signed off and shared under an agreement in force.
 * Source: PRODUCT, who may see what, 1 and 2.
 * Example: a neighbour's draft → suppressed, 'not_signed_off'.
 */
export function decideFigure(
  figure: { readonly area: AreaCode; readonly source: 'published' | 'signed_off' | 'draft' },
  reader: Reader,
): FigureDecision {
  if (figure.source === 'published') return { kind: 'shown', rule: 'published' }
  if (figure.area === reader.own) return { kind: 'shown', rule: 'own_figure' }
  if (figure.source === 'draft') return { kind: 'suppressed', rule: 'not_signed_off' }
  if (isKnownTo(reader, figure.area)) return { kind: 'shown', rule: 'shared_under_agreement' }
  return { kind: 'suppressed', rule: 'no_agreement' }
}
