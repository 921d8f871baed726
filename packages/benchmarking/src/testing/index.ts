export { aGap, anAmount, aShare } from './a-figure.ts'
export { aCouncil, aLeagueColumn } from './a-league-column.ts'
export { anIndicator } from './an-indicator.ts'
