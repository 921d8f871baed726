import { Component, type ComponentType, lazy, Suspense, useRef } from 'react'
import { chartBroken } from '../words/indicator.ts'
import type { ControlChartProps } from './ControlChart.tsx'
import type { DotPlotProps } from './DotPlot.tsx'
import type { FunnelPlotProps } from './FunnelPlot.tsx'
import type { RankChartProps } from './RankChart.tsx'
import type { SeriesChartProps } from './SeriesChart.tsx'
import type { SpineChartProps } from './SpineChart.tsx'
import { spineHeight } from './spine-heights.ts'
import { useWidth } from './use-width.ts'

const Series = lazy(async () => ({ default: (await import('./SeriesChart.tsx')).SeriesChart }))
const Dots = lazy(async () => ({ default: (await import('./DotPlot.tsx')).DotPlot }))
const Control = lazy(async () => ({ default: (await import('./ControlChart.tsx')).ControlChart }))
const Funnel = lazy(async () => ({ default: (await import('./FunnelPlot.tsx')).FunnelPlot }))
const Ranks = lazy(async () => ({ default: (await import('./RankChart.tsx')).RankChart }))
const Spine = lazy(async () => ({ default: (await import('./SpineChart.tsx')).SpineChart }))

type Sized<Props> = Omit<Props, 'width'>
type HeightAt = (width: number) => number

const lineHeight: HeightAt = (width) => (width < 520 ? 300 : 340)
const funnelHeight: HeightAt = (width) => (width < 520 ? 340 : 420)

export const LazySeriesChart = (props: Sized<SeriesChartProps>) => (
  <Drawn of={Series} heightAt={lineHeight} props={props} />
)
export const LazyDotPlot = (props: Sized<DotPlotProps>) => (
  <Drawn of={Dots} heightAt={() => 88 + props.rows.length * 31} props={props} />
)
export const LazyControlChart = (props: Sized<ControlChartProps>) => (
  <Drawn of={Control} heightAt={lineHeight} props={props} />
)
export const LazyFunnelPlot = (props: Sized<FunnelPlotProps>) => (
  <Drawn of={Funnel} heightAt={funnelHeight} props={props} />
)
export const LazyRankChart = (props: Sized<RankChartProps>) => (
  <Drawn of={Ranks} heightAt={lineHeight} props={props} />
)
export const LazySpineChart = (props: Sized<SpineChartProps>) => (
  <Drawn of={Spine} heightAt={(width) => spineHeight(props.groups, width)} props={props} />
)

interface DrawnProps<Props> {
  readonly of: ComponentType<Props>
  /** The chart's height at a width, kept free for it, so that nothing jumps when it comes. */
  readonly heightAt: HeightAt
  readonly props: Omit<Props, 'width'>
}

/** A chart that is fetched when it is first needed, drawn as wide as its place. */
function Drawn<Props extends { width: number }>({ of: Chart, heightAt, props }: DrawnProps<Props>) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const height = heightAt(width ?? 0)
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
