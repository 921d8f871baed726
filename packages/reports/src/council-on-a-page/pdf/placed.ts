import type { PageStrip } from '../page.ts'
import type { StyleName } from './styles.ts'

/** A text in its place. `x`, `y` is its upper left corner, in points from the page's. */
export interface PlacedText {
  readonly text: string
  readonly style: StyleName
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align?: 'left' | 'right'
}

/** What stands on the page, in the order in which it is read. A rule is decoration and is not read. */
export type Placed =
  | { readonly kind: 'text'; readonly tag: 'H1' | 'H2' | 'H3' | 'P'; readonly texts: readonly PlacedText[] }
  | { readonly kind: 'list'; readonly items: readonly PlacedText[] }
  | {
      readonly kind: 'strip'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly strip: PageStrip
    }
  | {
      readonly kind: 'table'
      readonly caption: PlacedText
      readonly heads: readonly PlacedText[]
      readonly rows: readonly (readonly PlacedText[])[]
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly weight: 'thin' | 'heavy'
    }

/** The page laid out: everything in its place, and where the last of it ends. */
export interface PlacedPage {
  readonly placed: readonly Placed[]
  readonly bottom: number
}

/** How high a text stands at a width, in points. */
export type Measure = (text: string, style: StyleName, width: number) => number

/** A page's sides in points, without its margins. */
export interface Sheet {
  readonly orientation: 'portrait' | 'landscape'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Everything a part needs to be placed: the sheet, the measure, and by how much it is made smaller. */
export interface Placing {
  readonly sheet: Sheet
  readonly measure: Measure
  readonly scale: number
}
