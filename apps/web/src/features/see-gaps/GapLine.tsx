import { Link } from '@tanstack/react-router'
import type { Tone } from '../../words/gap-comparators.ts'
import { gaps as words } from '../../words/gaps.ts'
import { listed, lowerFirst } from '../../words/numbers.ts'
import { basisName } from '../../words/periods.ts'
import { OwnNaming } from '../see-council/OwnNaming.tsx'
import { GapLinks } from './GapLinks.tsx'
import type { GapsData, GapsView } from './gaps.query.ts'
import { indicatorSearch } from './indicator-search.ts'
import { sayGap } from './say-gap.ts'
import type { GapEntry } from './to-gap-lists.ts'

interface GapLineProps {
  readonly gaps: GapsData
  readonly entry: GapEntry
  readonly view: GapsView
  readonly tone: Tone
  /** Whether its place in the list is explained; a list without an order has no places. */
  readonly order: 'placed' | 'unplaced'
}

/** One gap as a paragraph: where it stands, how many children, chance, how long, how it moves, and why it is here. */
export function GapLine({ gaps, entry, view, tone, order }: GapLineProps) {
  const { row, indicator, kind } = entry
  const said = sayGap(entry, gaps, tone)
  const more = [
    row.side === 'unfavourable' ? said.children : '',
    said.chance,
    row.side === 'level' ? '' : said.lasted,
    said.movement,
    said.revision,
    said.farOff,
  ]
  return (
    <li className="gap-line">
      <h3 className="gap-line__name">
        <Link
          to="/councils/$area/indicators/$indicator"
          params={{ area: view.area, indicator: indicator.id }}
          search={indicatorSearch(entry, view)}
        >
          {indicator.name}
        </Link>{' '}
        <span className="kind">{kind}</span>
        <OwnNaming {...row} />
      </h3>
      <p>{said.standing}</p>
      {tone === 'plain' && <p className="small muted">{indicator.definition}</p>}
      <p className="small">{more.filter(Boolean).join(' ')}</p>
      {order === 'placed' && (
        <p className="small muted">
          {words.whyHere}: {lowerFirst(said.place)}
          {row.otherBases.length > 0 &&
            ` ${words.otherBases(listed(row.otherBases.map((one) => lowerFirst(basisName(one)))))}`}
        </p>
      )}
      <GapLinks entry={entry} view={view} />
    </li>
  )
}
