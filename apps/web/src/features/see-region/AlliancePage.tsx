import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../ui/Empty.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { periodInFull, periodTitle } from '../../words/periods.ts'
import { region as words } from '../../words/region.ts'
import { LiveStatus } from './LiveStatus.tsx'
import { RegionNav } from './RegionNav.tsx'
import { type Picture, pictureQuery } from './region.query.ts'
import { useAlliance } from './use-alliance.ts'

interface AlliancePageProps {
  readonly asked: { readonly agreement?: number | undefined; readonly period?: string | undefined }
  readonly tab: string
  readonly title: (picture: Picture) => string
  readonly lede: (picture: Picture) => React.ReactNode
  readonly onChange: (part: Readonly<Record<string, string | number | undefined>>) => void
  readonly children: (picture: Picture) => React.ReactNode
}

/** A page over an alliance's quarter: which alliance, which quarter, the other ways of looking, what arrives. */
export function AlliancePage({ asked, tab, title, lede, onChange, children }: AlliancePageProps) {
  const { id, alliances, agreements, standing } = useAlliance(asked.agreement)
  const answer = useQuery({ ...pictureQuery(id, asked.period), enabled: id > 0 })
  const picture = answer.data
  if (agreements.isPending || (id > 0 && answer.isPending)) return <Waiting what={words.waiting} />
  if (answer.error && !picture)
    return (
      <Page title={words.fault}>
        <Failure error={answer.error} onRetry={() => void answer.refetch()} />
      </Page>
    )
  if (!picture)
    return (
      <Page title={tab} crumbs={<RegionNav agreement={0} />}>
        <Empty title={id > 0 ? words.nothing : (standing ?? words.none)}>
          <p>{id > 0 ? words.nothingHint : words.noneHint}</p>
          <p>
            <Link to="/region/heat-map" search={{ kind: 'published' }}>
              {words.publishedMap}
            </Link>{' '}
            · <Link to="/agreements">{words.agreements}</Link>
          </p>
        </Empty>
      </Page>
    )
  const periods = [...new Set([picture.period, ...picture.periods])].sort().reverse()
  return (
    <Page
      viewBar={
        <ViewBar
          short={
            <b>
              {picture.name}, {periodTitle(picture.period)}
            </b>
          }
        >
          {alliances.length > 1 && (
            <SelectField
              label={words.alliance}
              value={String(id)}
              options={alliances.map((one) => ({ value: String(one.id), label: one.name }))}
              onChange={(value) => onChange({ agreement: Number(value), period: undefined })}
            />
          )}
          <SelectField
            label={words.period}
            value={picture.period}
            options={periods.map((code) => ({ value: code, label: periodTitle(code) }))}
            onChange={(period) => onChange({ period })}
          />
        </ViewBar>
      }
      crumbs={<RegionNav agreement={id} period={asked.period} />}
      caption={`${picture.name} · ${periodInFull(picture.period)}`}
      title={title(picture)}
      tab={`${tab}, ${periodTitle(picture.period)}`}
      figures={answer.isPlaceholderData ? 'old' : 'current'}
      lede={lede(picture)}
    >
      <LiveStatus of={`${id} ${picture.period}`} members={picture.members} />
      {children(picture)}
    </Page>
  )
}
