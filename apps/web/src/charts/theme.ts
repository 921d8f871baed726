/** How nivo draws text and lines, as the rest of the page does. */
export const chartTheme = {
  text: { fontFamily: 'inherit', fontSize: 14, fill: '#16212b' },
  axis: {
    ticks: { line: { stroke: '#86939d' }, text: { fontSize: 14, fill: '#16212b' } },
    domain: { line: { stroke: '#86939d', strokeWidth: 1 } },
  },
  grid: { line: { stroke: '#e3e8eb', strokeWidth: 1 } },
} as const

export const chartColours = {
  own: '#12436D',
  neighbours: '#F46A25',
  region: '#4d5a66',
  england: '#7d8a94',
  better: '#28A197',
  worse: '#801650',
  ink: '#16212b',
  ink2: '#4d5a66',
  line: '#86939d',
  quarter: '#c3ccd3',
  range: '#e6ebee',
  tint: '#e9f0f6',
} as const

/** Writing that stays legible where it crosses a line. */
export const halo = { paintOrder: 'stroke', stroke: '#fff', strokeWidth: 3, strokeLinejoin: 'round' } as const

/** A number under an axis: commas, a true minus sign. */
export const axisText = (value: number, decimals: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−')
