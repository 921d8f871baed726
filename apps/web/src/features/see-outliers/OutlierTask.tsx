import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { outlierTask } from '../../words/outliers.ts'
import { periodTitle } from '../../words/periods.ts'
import { useAlliance } from '../see-region/use-alliance.ts'
import { latestOutliersQuery } from './outliers.query.ts'

/** For a council’s home: how many of its figures in the latest quarter ask for a word, with the way there. */
export function OutlierTask({ area }: { area: string }) {
  const { id } = useAlliance(undefined)
  const { data } = useQuery({ ...latestOutliersQuery(id), enabled: id > 0 })
  const own = data?.rows.filter(({ council }) => council.areaCode === area) ?? []
  const waiting = own.filter(({ state }) => state === 'waiting' || state === 'sent_back').length
  if (!data || waiting === 0) return null
  return (
    <p className="finding above">
      {outlierTask.says(waiting, periodTitle(data.period))}{' '}
      <Link to="/region/outliers" search={{ agreement: id, period: data.period, council: area }}>
        {outlierTask.go}
      </Link>
    </p>
  )
}
