/** What an address may hold, read and checked. What does not fit is left out, so that a bad address still opens. */
type Raw = Readonly<Record<string, unknown>>

const text = (raw: Raw, key: string, shape: RegExp): string | undefined => {
  const value = raw[key]
  const written = typeof value === 'number' ? String(value) : value
  return typeof written === 'string' && shape.test(written) ? written : undefined
}
const choice = <const Choice extends string>(
  raw: Raw,
  key: string,
  of: readonly Choice[],
): Choice | undefined => of.find((one) => one === raw[key])
const whole = (raw: Raw, key: string): number | undefined => {
  const value = Number(raw[key])
  return raw[key] !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** Leaves out what is undefined, so that an address holds only what was chosen. */
function only<T extends Record<string, unknown>>(view: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as never
}

const periodCode = /^(\d{4}-\d{2}|FY\d{4}(-Q[1-4])?|AY\d{4}(-T[1-3])?|CY\d{4})$/
const name = /^[a-z0-9_]{1,80}$/i
const set = /^[a-z0-9-]{1,40}$/
const date = /^\d{4}-\d{2}-\d{2}$/
const area = /^[EX]\d{8}$/

export const signInView = (raw: Raw) => only({ next: text(raw, 'next', /^\/(?!\/)[^\\]*$/) })

export const councilView = (raw: Raw) =>
  only({
    period: text(raw, 'period', periodCode),
    set: text(raw, 'set', set),
    asOf: text(raw, 'asOf', date),
    compare: choice(raw, 'compare', ['published', 'live']),
  })

const comparator =
  /^(neighbours_median|neighbours_mean|region|england|top_quartile|best_neighbour|target|group:\d{1,9}|area:[EX]\d{8})$/

export const gapsView = (raw: Raw) =>
  only({
    period: text(raw, 'period', periodCode),
    set: text(raw, 'set', set),
    asOf: text(raw, 'asOf', date),
    to: text(raw, 'to', comparator),
    words: choice(raw, 'words', ['full', 'plain']),
    open: text(raw, 'open', /^[a-z]{1,20}(,[a-z]{1,20}){0,7}$/),
  })

export const groupsView = (raw: Raw) => only({ group: whole(raw, 'group') })

export const sheetView = (raw: Raw) =>
  only({
    period: text(raw, 'period', periodCode),
    set: text(raw, 'set', set),
    asOf: text(raw, 'asOf', date),
    orientation: choice(raw, 'orientation', ['portrait', 'landscape']),
  })

export const indicatorView = (raw: Raw) =>
  only({
    basis: text(raw, 'basis', name),
    period: text(raw, 'period', periodCode),
    set: text(raw, 'set', set),
    asOf: text(raw, 'asOf', date),
    quarters: choice(raw, 'quarters', ['chart', 'table']),
    neighbours: choice(raw, 'neighbours', ['chart', 'table']),
    control: choice(raw, 'control', ['chart', 'table']),
    funnel: choice(raw, 'funnel', ['chart', 'table']),
    ranks: choice(raw, 'ranks', ['chart', 'table']),
  })

export const spineView = (raw: Raw) =>
  only({
    period: text(raw, 'period', periodCode),
    set: text(raw, 'set', set),
    show: choice(raw, 'show', ['chart', 'table']),
  })

const drill = (raw: Raw) => ({
  basis: text(raw, 'basis', name),
  period: text(raw, 'period', periodCode),
  set: text(raw, 'set', set),
  asOf: text(raw, 'asOf', date),
})

export const drillView = (raw: Raw) => only(drill(raw))

export const neighboursView = (raw: Raw) =>
  only({
    ...drill(raw),
    show: text(raw, 'show', /^(region|group:\d{1,9})$/),
    kind: choice(raw, 'kind', ['published', 'live']),
  })

export const whatIfView = (raw: Raw) => {
  const value = text(raw, 'value', /^\d{1,7}(\.\d{1,15})?$/)
  return only({
    ...drill(raw),
    cases: whole(raw, 'cases'),
    value: value === undefined ? undefined : Number(value),
  })
}

export const indicatorsView = (raw: Raw) =>
  only({ q: text(raw, 'q', /^.{1,80}$/), topic: text(raw, 'topic', name) })

export const leagueView = (raw: Raw) =>
  only({
    indicator: text(raw, 'indicator', name),
    basis: text(raw, 'basis', name),
    period: text(raw, 'period', periodCode),
    kind: choice(raw, 'kind', ['published', 'live']),
    group: text(raw, 'group', /^[A-Za-z0-9:_-]{1,60}$/),
    order: choice(raw, 'order', ['rank', 'name', 'change']),
    mark: text(raw, 'mark', area),
    funnel: choice(raw, 'funnel', ['chart', 'table']),
    ranks: choice(raw, 'ranks', ['chart', 'table']),
  })

export const returnView = (raw: Raw) =>
  only({
    revision: whole(raw, 'revision'),
    show: choice(raw, 'show', ['all', 'held', 'filled', 'missing']),
  })

export const reviewView = (raw: Raw) => only({ show: choice(raw, 'show', ['held', 'unread', 'all']) })

export const collectionView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    period: text(raw, 'period', periodCode),
    show: choice(raw, 'show', ['all', 'chase']),
  })

export const figureViewsView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    show: choice(raw, 'show', ['ours', 'all']),
    from: whole(raw, 'from'),
  })

export const neighbourSetsView = (raw: Raw) =>
  only({ area: text(raw, 'area', area), set: text(raw, 'set', set) })

export const auditView = (raw: Raw) => only({ from: whole(raw, 'from'), action: text(raw, 'action', name) })

export const publishedView = (raw: Raw) => only({ file: whole(raw, 'file') })

export const vintageView = (raw: Raw) => only({ from: whole(raw, 'from') })

export const comparisonView = (raw: Raw) =>
  only({
    year: whole(raw, 'year'),
    set: text(raw, 'set', set),
    measure: text(raw, 'measure', /^[\w ().,/&%+-]{1,120}$/),
    area: text(raw, 'area', area),
    from: whole(raw, 'from'),
  })

export const settingsView = (raw: Raw) =>
  only({ indicator: text(raw, 'indicator', name), basis: text(raw, 'basis', name) })

const ofAlliance = (raw: Raw) => ({
  agreement: whole(raw, 'agreement'),
  period: text(raw, 'period', periodCode),
  topic: text(raw, 'topic', name),
})

export const heatMapView = (raw: Raw) =>
  only({
    ...ofAlliance(raw),
    order: text(raw, 'order', name),
    sort: text(raw, 'sort', area),
    council: text(raw, 'council', area),
    show: choice(raw, 'show', ['letters', 'figures']),
  })

export const outliersView = (raw: Raw) =>
  only({
    ...ofAlliance(raw),
    council: text(raw, 'council', area),
    end: choice(raw, 'end', ['best', 'worst', 'highest', 'lowest']),
    state: choice(raw, 'state', ['open', 'waiting', 'sent_back', 'explained', 'accepted']),
    from: whole(raw, 'from'),
  })

export const changesView = (raw: Raw) =>
  only({
    ...ofAlliance(raw),
    since: choice(raw, 'since', ['last_period', 'last_year']),
    tested: choice(raw, 'tested', ['signal', 'noise', 'not_tested', 'all']),
    way: choice(raw, 'way', ['better', 'worse', 'up', 'down']),
    council: text(raw, 'council', area),
    indicator: text(raw, 'indicator', name),
    order: choice(raw, 'order', ['size', 'up', 'down', 'council', 'indicator']),
    from: whole(raw, 'from'),
  })

export const mapView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    indicator: text(raw, 'indicator', name),
    period: text(raw, 'period', periodCode),
    kind: choice(raw, 'kind', ['published', 'live']),
    group: text(raw, 'group', /^[A-Za-z0-9:_-]{1,60}$/),
    show: choice(raw, 'show', ['map', 'table']),
  })

export const seriesView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    indicator: text(raw, 'indicator', name),
    mark: text(raw, 'mark', area),
    show: choice(raw, 'show', ['chart', 'table']),
  })

export const timetableView = (raw: Raw) =>
  only({ agreement: whole(raw, 'agreement'), period: text(raw, 'period', periodCode) })
