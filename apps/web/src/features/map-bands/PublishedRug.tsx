import { useQuery } from '@tanstack/react-query'
import { shownIndicator } from '../../data/catalogue.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { yearChoice } from '../../words/published.ts'
import { publishedRugLede, rug as words } from '../../words/rug.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { leagueGroupsQuery } from '../rank-councils/league.query.ts'
import { RegionNav } from '../see-region/RegionNav.tsx'
import { publishedPictureQuery } from './published-picture.query.ts'
import { publishedStart } from './published-start.ts'
import { RugPart } from './RugPart.tsx'
import type { RugView } from './to-rug.ts'

interface PublishedRugProps {
  readonly asked: RugView & {
    readonly group?: string | undefined
    readonly year?: number | undefined
    readonly council?: string | undefined
    readonly show?: 'letters' | 'figures' | undefined
  }
  /** The alliance among the ways of looking; 0 for none. */
  readonly agreement: number
  readonly onChange: (part: Readonly<Record<string, string | number | undefined>>) => void
  readonly children: React.ReactNode
}

/** The published measures of England, a region, neighbours or an alliance as a heat map: nobody has to share for it. */
export function PublishedRug({ asked, agreement, onChange, children }: PublishedRugProps) {
  const me = useMe()
  const groups = useQuery(leagueGroupsQuery)
  const group = asked.group ?? publishedStart(groups.data ?? [], me?.current)
  const answer = useQuery({ ...publishedPictureQuery(group, asked.year), enabled: groups.isSuccess })
  const picture = answer.data
  if (groups.isPending || (answer.isPending && !answer.error)) return <Waiting what={words.waiting} />
  const when = asked.year === undefined ? words.latest : yearChoice(asked.year)
  const fields = (
    <>
      {children}
      <SelectField
        label={words.councils}
        look="span"
        value={group}
        options={(groups.data ?? []).map(({ id, name, count }) => ({
          value: id,
          label: `${name} (${count})`,
        }))}
        onChange={(value) => onChange({ group: value, council: undefined, sort: undefined })}
      />
      <SelectField
        label={words.year}
        value={asked.year === undefined ? '' : String(asked.year)}
        options={[
          { value: '', label: words.latest },
          ...(picture?.years ?? []).map((year) => ({ value: String(year), label: yearChoice(year) })),
        ]}
        onChange={(year) => onChange({ year: year === '' ? undefined : Number(year) })}
      />
    </>
  )
  return (
    <Page
      crumbs={<RegionNav agreement={agreement} />}
      caption={picture ? `Published, ${picture.groupName} · ${when}` : undefined}
      title={words.title}
      tab={picture ? `${words.tab}, ${picture.groupName}` : words.tab}
      figures={answer.isPlaceholderData ? 'old' : 'current'}
      lede={
        picture &&
        publishedRugLede({
          councils: picture.members.length,
          measures: picture.columns.filter(({ indicator }) => shownIndicator(indicator).polarity !== 'none')
            .length,
        })
      }
    >
      {answer.error && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
      {!answer.error && (!picture || picture.columns.length === 0) && (
        <>
          <form className="filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
            {fields}
          </form>
          <Empty title={words.nonePublished}>
            <p>{words.nonePublishedHint}</p>
          </Empty>
        </>
      )}
      {picture && picture.columns.length > 0 && (
        <RugPart
          source={{ ...picture, kind: 'published' }}
          about={{ whose: picture.groupName, period: when }}
          period={undefined}
          view={{ ...asked, show: asked.show ?? 'letters' }}
          mark={me?.current.council?.areaCode}
          onChange={onChange}
        >
          {fields}
        </RugPart>
      )}
    </Page>
  )
}
