import { topicNames } from '@outturn/indicators'
import { shownIndicator } from '../../data/catalogue.ts'
import { Details } from '../../ui/Details.tsx'
import { pack as words } from '../../words/pack.ts'
import type { PictureColumn } from '../see-region/region.query.ts'
import { mostTables } from './to-chosen-tables.ts'

interface ChooseTablesProps {
  readonly columns: readonly PictureColumn[]
  readonly chosen: readonly string[]
  /** Ticks one that was not, or the other way round. */
  readonly onToggle: (id: string) => void
}

/** Ticks the indicators whose league tables go into the pack. */
export const ChooseTables = ({ columns, chosen, onToggle }: ChooseTablesProps) => (
  <div className="above not-paper">
    <Details summary={words.choose(chosen.length)}>
      <p className="note">{words.chooseHint(mostTables)}</p>
      {Object.entries(topicNames).map(([topic, name]) => {
        const own = columns.filter(({ indicator }) => shownIndicator(indicator).topic === topic)
        return (
          own.length > 0 && (
            <fieldset key={topic} className="remind">
              <legend>{name}</legend>
              {own.map(({ indicator }) => {
                const isChosen = chosen.includes(indicator)
                return (
                  <label key={indicator} className="remind__one">
                    <input
                      type="checkbox"
                      checked={isChosen}
                      disabled={!isChosen && chosen.length >= mostTables}
                      onChange={() => onToggle(indicator)}
                    />
                    <span>{shownIndicator(indicator).name}</span>
                  </label>
                )
              })}
            </fieldset>
          )
        )
      })}
    </Details>
  </div>
)
