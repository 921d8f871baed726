import { Component, type ComponentType, lazy, Suspense, useRef } from 'react'
import { chartBroken } from '../words/indicator.ts'
import type { ControlChartProps } from './ControlChart.tsx'
import type { DotPlotProps } from './DotPlot.tsx'
import type { FunnelPlotProps } from './FunnelPlot.tsx'
import type { RankChartProps } from './RankChart.tsx'
import type { SeriesChartProps } from './SeriesChart.tsx'
import type { SpineChartProps } from './SpineChart.tsx'
import { useWidth } from './use-width.ts'

const Series = lazy(async () => ({ default: (await import('./SeriesChart.tsx')).SeriesChart }))
const Dots = lazy(async () => ({ default: (await import('./DotPlot.tsx')).DotPlot }))
const Control = lazy(async () => ({ default: (await import('./ControlChart.tsx')).ControlChart }))
const Funnel = lazy(async () => ({ default: (await import('./FunnelPlot.tsx')).FunnelPlot }))
const Ranks = lazy(async () => ({ default: (await import('./RankChart.tsx')).RankChart }))
const Spine = lazy(async () => ({ default: (await import('./SpineChart.tsx')).SpineChart }))

type Sized<Props> = Omit<Props, 'width'>

export const LazySeriesChart = (props: Sized<SeriesChartProps>) => (
  <Drawn of={Series} height={340} props={props} />
)
export const LazyDotPlot = (props: Sized<DotPlotProps>) => (
  <Drawn of={Dots} height={88 + props.rows.length * 31} props={props} />
)
export const LazyControlChart = (props: Sized<ControlChartProps>) => (
  <Drawn of={Control} height={340} props={props} />
)
export const LazyFunnelPlot = (props: Sized<FunnelPlotProps>) => (
  <Drawn of={Funnel} height={420} props={props} />
)
export const LazyRankChart = (props: Sized<RankChartProps>) => <Drawn of={Ranks} height={340} props={props} />
export const LazySpineChart = (props: Sized<SpineChartProps>) => (
  <Drawn of={Spine} height={600} props={props} />
)

/** A chart that is fetched when it is first needed, drawn as wide as its place. */
function Drawn<Props extends { width: number }>({ of: Chart, height, props }: DrawnProps<Props>) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  return (
    <div ref={box} style={{ minHeight: height }}>
      <Safely>
        <Suspense fallback={<div className="chart__wait" style={{ height }} />}>
          {width !== null && width > 0 && <Chart {...({ ...props, width } as Props)} />}
        </Suspense>
      </Safely>
    </div>
  )
}

interface DrawnProps<Props> {
  readonly of: ComponentType<Props>
  readonly height: number
  readonly props: Omit<Props, 'width'>
}

/** A chart that cannot be drawn leaves the rest of the page standing. */
class Safely extends Component<{ children: React.ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <p className="finding finding--mend">{chartBroken}</p> : this.props.children
  }
}
