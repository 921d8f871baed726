/** A way to set text: which face, how large in points before it is fitted, and in which colour. */
export interface TextStyle {
  readonly face: 'regular' | 'semibold'
  readonly size: number
  readonly colour: string
}

const ink = '#16212B'
const ink2 = '#4D5A66'

/** Colours of lines and marks; each mark has a shape of its own besides. */
export const colours = {
  brand: '#2F4858',
  line: '#B9C3CA',
  own: '#12436D',
  median: '#F46A25',
  others: '#6B7780',
  mark: '#801650',
} as const

export const styles = {
  wordmark: { face: 'semibold', size: 9, colour: colours.brand },
  mark: { face: 'semibold', size: 10, colour: colours.mark },
  caption: { face: 'regular', size: 9.5, colour: ink2 },
  title: { face: 'semibold', size: 21, colour: ink },
  answer: { face: 'regular', size: 12, colour: ink },
  section: { face: 'semibold', size: 13.5, colour: ink },
  part: { face: 'semibold', size: 11.5, colour: ink },
  kind: { face: 'regular', size: 8.5, colour: ink2 },
  count: { face: 'semibold', size: 20, colour: ink },
  body: { face: 'regular', size: 9.5, colour: ink },
  note: { face: 'regular', size: 8.5, colour: ink2 },
  head: { face: 'semibold', size: 8.5, colour: ink },
  cell: { face: 'regular', size: 8.5, colour: ink },
  chart: { face: 'semibold', size: 8.5, colour: colours.own },
  chart2: { face: 'regular', size: 8.5, colour: ink },
} as const satisfies Readonly<Record<string, TextStyle>>

export type StyleName = keyof typeof styles
