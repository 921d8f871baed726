import { area, choice, name, only, periodCode, type Raw, text, whole } from './read-search.ts'

/** Whose figures, as a league table's address has it. */
const group = /^[A-Za-z0-9:_-]{1,60}$/

/** What the addresses of an alliance's pages may hold. */
export const collectionView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    period: text(raw, 'period', periodCode),
    show: choice(raw, 'show', ['all', 'chase']),
  })

const ofAlliance = (raw: Raw) => ({
  agreement: whole(raw, 'agreement'),
  period: text(raw, 'period', periodCode),
  topic: text(raw, 'topic', name),
})

export const heatMapView = (raw: Raw) =>
  only({
    ...ofAlliance(raw),
    kind: choice(raw, 'kind', ['published', 'live']),
    group: text(raw, 'group', group),
    year: whole(raw, 'year'),
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
    group: text(raw, 'group', group),
    show: choice(raw, 'show', ['map', 'table']),
  })

export const seriesView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    indicator: text(raw, 'indicator', name),
    mark: text(raw, 'mark', area),
    show: choice(raw, 'show', ['chart', 'table']),
  })

export const packView = (raw: Raw) =>
  only({
    agreement: whole(raw, 'agreement'),
    period: text(raw, 'period', periodCode),
    tables: text(raw, 'tables', /^[a-z0-9_]{1,80}(,[a-z0-9_]{1,80}){0,9}$/),
  })

export const timetableView = (raw: Raw) =>
  only({ agreement: whole(raw, 'agreement'), period: text(raw, 'period', periodCode) })
