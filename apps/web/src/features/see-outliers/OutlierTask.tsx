import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { outlierTask } from '../../words/outliers.ts'
import { periodTitle } from '../../words/periods.ts'
import { useAlliance } from '../see-region/use-alliance.ts'
import { latestOutliersQuery } from './outliers.query.ts'

/** How many of a council's figures in its alliance's latest quarter ask for a word. */
export function useOutlierTask(area: string | undefined) {
  const { id, agreements } = useAlliance(undefined)
  const asked = useQuery({ ...latestOutliersQuery(id), enabled: id > 0 })
  const { data } = asked
  const own = data?.rows.filter(({ council }) => council.areaCode === area) ?? []
  const waiting = own.filter(({ state }) => state === 'waiting' || state === 'sent_back').length
  return { id, data, waiting, isReady: !agreements.isLoading && !asked.isLoading }
}

/** For a council’s home: how many of its figures ask for a word, with the way there. */
export function OutlierTask({ area }: { area: string | undefined }) {
  const { id, data, waiting } = useOutlierTask(area)
  if (!area || !data || waiting === 0) return null
  return (
    <p className="finding above">
      {outlierTask.says(waiting, periodTitle(data.period))}{' '}
      <Link to="/region/outliers" search={{ agreement: id, period: data.period, council: area }}>
        {outlierTask.go}
      </Link>
    </p>
  )
}
