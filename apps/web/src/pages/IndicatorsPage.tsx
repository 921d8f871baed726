import { polarityWords, topicNames, unitWords } from '@outturn/indicators'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { download } from '../data/download.ts'
import { toCatalogueCsv, toCatalogueJson } from '../features/browse-indicators/to-catalogue-csv.ts'
import { toCatalogueList } from '../features/browse-indicators/to-catalogue-list.ts'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import { toTable } from '../features/take-away/to-table.ts'
import { Empty } from '../ui/Empty.tsx'
import { Page } from '../ui/Page.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { indicators } from '../words/indicators.ts'

const route = getRouteApi('/indicators')

/** The catalogue: search, browse by topic, go to a definition. */
export function IndicatorsPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/indicators' })
  const change = (part: { q?: string | undefined; topic?: string | undefined }) =>
    navigate({
      to: '/indicators',
      search: { ...search, ...part } as never,
      replace: true,
      resetScroll: false,
    })
  const wanted = useDeferredValue(search)
  const lists = toCatalogueList(wanted)
  const total = lists.reduce((sum, { indicators: of }) => sum + of.length, 0)
  return (
    <Page title={indicators.title} lede={indicators.lede}>
      <search className="filter">
        <div className="field span" style={{ flex: '1 1 320px', maxWidth: 480 }}>
          <label htmlFor="q">{indicators.search}</label>
          <input
            id="q"
            type="search"
            style={{ width: '100%' }}
            value={search.q ?? ''}
            placeholder=""
            aria-describedby="q-hint"
            onChange={(event) => change({ q: event.target.value || undefined })}
          />
          <span id="q-hint" className="hidden">
            {indicators.searchHint}
          </span>
        </div>
        <SelectField
          label={indicators.topic}
          look="span"
          value={search.topic ?? ''}
          options={[
            { value: '', label: indicators.allTopics },
            ...Object.entries(topicNames).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(topic) => change({ topic: topic || undefined })}
        />
        <div className="push">
          <TakeAway
            name="outturn-indicators"
            title={indicators.title}
            about={{ figures: 'definitions' }}
            tables={[toTable(indicators.title, toCatalogueCsv())]}
          >
            <button
              type="button"
              className="btn btn--quiet"
              onClick={() =>
                download({
                  name: 'outturn-indicators.json',
                  type: 'application/json',
                  content: toCatalogueJson(),
                })
              }
            >
              {indicators.json}
            </button>
          </TakeAway>
        </div>
      </search>
      <p className="note" role="status">
        {indicators.counted(total)}
      </p>
      {lists.length === 0 && <Empty title={indicators.none} />}
      {lists.map(({ topic, name, indicators: of }) => (
        <section key={topic} className="section" aria-labelledby={topic}>
          <h2 id={topic}>{name}</h2>
          <ul className="list above">
            {of.map((one) => (
              <li key={one.id} className="entry">
                <div>
                  <Link to="/indicators/$indicator" params={{ indicator: one.id }}>
                    {one.name}
                  </Link>
                  <span className="kind">
                    {unitWords[one.unit]} · {polarityWords(one.polarity)}
                  </span>
                </div>
                <p className="note not-phone">{one.definition}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
