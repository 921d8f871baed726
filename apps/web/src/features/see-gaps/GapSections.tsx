import { Folded } from '../../ui/Folded.tsx'
import type { Tone } from '../../words/gap-comparators.ts'
import { notListedSentence } from '../../words/gap-places.ts'
import { gaps as words } from '../../words/gaps.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import { GapCard } from './GapCard.tsx'
import { GapLine } from './GapLine.tsx'
import type { GapsData, GapsView } from './gaps.query.ts'
import { byReason, type GapEntry, type GapLists } from './to-gap-lists.ts'

interface GapSectionsProps {
  readonly gaps: GapsData
  readonly lists: GapLists
  readonly view: GapsView
  readonly tone: Tone
  /** The folded sections that are open; the address holds them, so that coming back finds the page as it was left. */
  readonly open: readonly string[]
  readonly onOpen: (open: readonly string[]) => void
}

/** The gaps in order, the first three in large; then what is unusual, better, level, and not listed. */
export function GapSections({ gaps, lists, view, tone, open, onOpen }: GapSectionsProps) {
  const toggle = (name: string) => (isOpen: boolean) =>
    onOpen(isOpen ? [...open, name] : open.filter((one) => one !== name))
  const rest = lists.unfavourable.filter((entry) => !lists.leading.includes(entry))
  const lines = (entries: readonly GapEntry[], order: 'placed' | 'unplaced') =>
    entries.map((entry) => <GapLine key={entry.key} {...{ gaps, entry, view, tone, order }} />)
  const folded = [
    { name: 'unusual', title: words.unusual, note: words.unusualNote, of: lists.unusual },
    { name: 'better', title: words.better, note: '', of: lists.favourable },
    { name: 'level', title: words.level, note: '', of: lists.level },
  ] as const
  return (
    <>
      <section className="section" aria-labelledby="worse">
        <h2 id="worse">{words.worse}</h2>
        {lists.unfavourable.length === 0 && <p className="note">{words.none}</p>}
        {lists.leading.length > 0 && (
          <ol className="gaps above">
            {lists.leading.map((entry) => (
              <GapCard key={entry.key} {...{ gaps, entry, view, tone }} />
            ))}
          </ol>
        )}
        {rest.length > 0 && (
          <ol className="gap-lines" start={lists.leading.length + 1}>
            {lines(rest, 'placed')}
          </ol>
        )}
      </section>
      {folded.map(
        ({ name, title, note, of }) =>
          of.length > 0 && (
            <Folded
              key={name}
              title={title}
              count={of.length}
              open={open.includes(name)}
              onToggle={toggle(name)}
            >
              {note && <p className="note">{note}</p>}
              <ul className="gap-lines">{lines(of, name === 'level' ? 'unplaced' : 'placed')}</ul>
            </Folded>
          ),
      )}
      {lists.notListed.length > 0 && (
        <Folded
          title={words.notListed}
          count={lists.notListed.length}
          open={open.includes('unlisted')}
          onToggle={toggle('unlisted')}
        >
          {byReason(lists.notListed).map(([reason, of]) => (
            <section key={reason} className="above" aria-label={notListedSentence(reason, gaps.comparator)}>
              <h3>
                {notListedSentence(reason, gaps.comparator)} ({of.length})
              </h3>
              <ul className="names small">
                {of.map(({ key, indicator, kind }) => (
                  <li key={key}>
                    <DefinitionLink indicator={indicator.id}>{indicator.name}</DefinitionLink>{' '}
                    <span className="kind">{kind}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Folded>
      )}
    </>
  )
}
