import { useId, useRef } from 'react'
import type { PictureWords } from '../../charts/save-chart.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import { Seg } from '../../ui/Seg.tsx'
import { chartSwitch } from '../../words/chart-parts.ts'
import type { TakenAbout } from '../../words/take-away.ts'
import { TakeChart } from './TakeChart.tsx'
import '../../styles/chart-panel.css'

export type ChartView = 'chart' | 'table'

export interface PanelChart {
  readonly legend?: React.ReactNode
  readonly drawing: React.ReactNode
  readonly caption: React.ReactNode
  readonly table: React.ReactNode
  readonly picture: PictureWords
  /** Whose figures, of when, and who may see them. */
  readonly about: TakenAbout
  /** The figures that are drawn, unrounded, under a head. */
  readonly csv: () => readonly (readonly CsvCell[])[]
}

interface ChartPanelProps {
  readonly heading: string
  /** What the chart shows, made by rule from its figures. */
  readonly sentence: string
  readonly note?: React.ReactNode
  /** Null where there is nothing to draw: the sentence says why. */
  readonly chart: PanelChart | null
  readonly view: ChartView
  readonly onView: (view: ChartView) => void
  readonly children?: React.ReactNode
}

/** A chart with what it shows in a sentence, its table behind a switch, and what can be taken along. */
export function ChartPanel({ heading, sentence, note, chart, view, onView, children }: ChartPanelProps) {
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  return (
    <section className="section chart-panel" aria-labelledby={id}>
      <div className="section__head">
        <div>
          <h2 id={id}>{heading}</h2>
          <p className="chart-panel__says">{sentence}</p>
          {note && <p className="note">{note}</p>}
        </div>
        {chart && (
          <Seg
            legend={`${heading} ${chartSwitch.legend}`}
            value={view}
            options={[
              { value: 'chart', label: chartSwitch.chart },
              { value: 'table', label: chartSwitch.table },
            ]}
            onChange={onView}
          />
        )}
      </div>
      {chart && view === 'table' && chart.table}
      {chart && view === 'chart' && (
        <>
          {chart.legend}
          <figure className="chart" ref={figure}>
            {chart.drawing}
            <figcaption>{chart.caption}</figcaption>
          </figure>
        </>
      )}
      {chart && (
        <TakeChart
          figure={view === 'chart' ? figure : null}
          picture={chart.picture}
          about={chart.about}
          csv={chart.csv}
        />
      )}
      {children}
    </section>
  )
}
