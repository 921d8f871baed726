export { aCell } from './a-cell.ts'
export { aReadContext, lastQuarter, testCouncil } from './a-context.ts'
export { aReturnFile, aRow, cleanRows, testHeading } from './a-return-file.ts'
export { someIndicators, testIndicator } from './some-indicators.ts'
