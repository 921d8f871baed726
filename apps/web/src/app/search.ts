import { area, choice, date, name, only, periodCode, type Raw, set, text, whole } from './read-search.ts'

/** What an address may hold, read and checked. What does not fit is left out, so that a bad address still opens. */
export const signInView = (raw: Raw) => only({ next: text(raw, 'next', /^\/(?!\/)[^\\]*$/) })

export const councilView = (raw: Raw) =>
  only({
    period: text(raw, 'period', periodCode),
    set: text(raw, 'set', set),
    asOf: text(raw, 'asOf', date),
    compare: choice(raw, 'compare', ['published', 'live', 'safe']),
  })

const comparator =
  /^(neighbours_median|neighbours_mean|region|england|top_quartile|region_top_quartile|best_neighbour|target|group:\d{1,9}|area:[EX]\d{8})$/

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
