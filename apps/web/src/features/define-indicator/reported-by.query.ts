import { ReportedBy } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

/** Which councils' signed-off returns, that the reader may see, report the indicator. */
export const reportedByQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['reported-by', indicator],
    queryFn: async () => (await ask(ReportedBy, { indicator })).reportedBy,
  })
