import { catalogue } from '@outturn/indicators'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { indicatorOptions } from '../features/browse-indicators/to-catalogue-list.ts'
import { InForceTable } from '../features/council-settings/InForceTable.tsx'
import { NamingForm } from '../features/council-settings/NamingForm.tsx'
import { SettingHistory } from '../features/council-settings/SettingHistory.tsx'
import { settingsQuery } from '../features/council-settings/settings.query.ts'
import { TargetForm } from '../features/council-settings/TargetForm.tsx'
import { toInForce } from '../features/council-settings/to-in-force.ts'
import { DefinitionLink } from '../features/define-indicator/DefinitionLink.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { today } from '../ui/today.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { definition } from '../words/indicators.ts'
import { basisName } from '../words/periods.ts'
import { settings as words } from '../words/settings.ts'

const route = getRouteApi('/inside/council-settings')

/** What the council calls its indicators, which end it takes as best, and its targets. */
export function CouncilSettingsPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/council-settings' })
  const me = useMe()
  const asked = useQuery(settingsQuery)
  const [saved, setSaved] = useState('')
  const may = me?.current.role === 'analyst' || me?.current.role === 'approver' ? 'change' : 'read'
  const indicator = search.indicator ? catalogue.get(search.indicator) : undefined
  const basis = indicator?.bases.find((one) => one === search.basis) ?? indicator?.bases[0]
  const day = today()
  const rows = asked.data ? toInForce(asked.data, day) : []
  const now = rows.find((row) => row.indicator === indicator?.id && row.basis === basis)
  const choose = (part: { indicator?: string | undefined; basis?: string | undefined }) => {
    setSaved('')
    void navigate({ to: '/council-settings', search: { ...search, ...part } as never, resetScroll: false })
  }
  if (asked.isPending) return <Waiting what={words.fetching} />
  const key = `${indicator?.id} ${basis} ${asked.dataUpdatedAt > 0}`
  return (
    <Page caption={me?.current.council?.name} title={words.title} lede={words.lede}>
      {saved === key && (
        <Notice title={words.savedTitle}>
          <p>{words.saved}</p>
        </Notice>
      )}
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {may === 'read' && <p className="note below">{words.readOnly}</p>}
      <form className="filter" aria-label={words.choose} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={may === 'change' ? words.choose : words.indicator}
          look="span wide-choice"
          value={indicator?.id ?? ''}
          options={[{ group: words.all, options: [{ value: '', label: words.none }] }, ...indicatorOptions()]}
          onChange={(id) => choose({ indicator: id || undefined, basis: undefined })}
        />
        {indicator && (
          <SelectField
            label={words.counted}
            look="span"
            value={basis ?? ''}
            options={indicator.bases.map((id) => ({ value: id, label: basisName(id) }))}
            onChange={(value) => choose({ basis: value })}
          />
        )}
        {indicator && (
          <p className="push small">
            <DefinitionLink indicator={indicator.id}>{definition.of(indicator.shortName)}</DefinitionLink>
          </p>
        )}
      </form>
      {asked.data && indicator && basis && (
        <>
          {may === 'change' && (
            <div className="halves" key={key}>
              <NamingForm
                indicator={indicator.id}
                basis={basis}
                now={now?.setting ?? null}
                today={day}
                onSaved={() => setSaved(key)}
              />
              <TargetForm
                indicator={indicator.id}
                basis={basis}
                now={now?.target ?? null}
                today={day}
                onSaved={() => setSaved(key)}
              />
            </div>
          )}
          <SettingHistory settings={asked.data} indicator={indicator.id} basis={basis} />
        </>
      )}
      <section className="section" aria-labelledby="in-force">
        <h2 id="in-force" className="below">
          {words.inForce}
        </h2>
        {asked.data && rows.length === 0 && <Empty title={words.nothingSet} />}
        {rows.length > 0 && <InForceTable rows={rows} may={may} />}
      </section>
    </Page>
  )
}
