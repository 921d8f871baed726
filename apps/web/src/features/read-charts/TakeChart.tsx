import { type RefObject, useState } from 'react'
import { canCopySvg, copyPng, copySvg, type PictureWords, savePng, saveSvg } from '../../charts/save-chart.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import { takeChart as words } from '../../words/chart-parts.ts'
import { failureWords } from '../../words/faults.ts'
import type { TakenAbout } from '../../words/take-away.ts'
import { saveCsv, saveXlsx } from './save-figures.ts'

interface TakeChartProps {
  /** Null while the table is shown: there is no drawing to take then. */
  readonly figure: RefObject<HTMLElement | null> | null
  readonly picture: PictureWords
  readonly about: TakenAbout
  /** Null where the page gives the figures for all of its charts together. */
  readonly csv: (() => readonly (readonly CsvCell[])[]) | null
}

/** The chart to take along: its figures, the drawing, a picture, or either on the clipboard. */
export function TakeChart({ figure, picture, about, csv }: TakeChartProps) {
  const [said, setSaid] = useState('')
  const copy = async (how: typeof copyPng) =>
    setSaid((await how(figure?.current ?? null, picture)) ? words.copied : words.notCopied)
  const figures = (rows: () => readonly (readonly CsvCell[])[]) => ({ ...picture, about, rows: rows() })
  const writeXlsx = async (rows: () => readonly (readonly CsvCell[])[]) => {
    setSaid(words.writing)
    setSaid(await saveXlsx(figures(rows)).then(() => '', failureWords))
  }
  return (
    <p className="actions small take-away">
      {csv && (
        <>
          <Take text={words.csv} of={picture.title} onClick={() => saveCsv(figures(csv))} />
          <Take text={words.xlsx} of={picture.title} onClick={() => void writeXlsx(csv)} />
        </>
      )}
      {figure && (
        <>
          <Take text={words.svg} of={picture.title} onClick={() => saveSvg(figure.current, picture)} />
          <Take text={words.png} of={picture.title} onClick={() => void savePng(figure.current, picture)} />
          <Take text={words.copy} of={picture.title} onClick={() => void copy(copyPng)} />
          {canCopySvg() && (
            <Take text={words.copySvg} of={picture.title} onClick={() => void copy(copySvg)} />
          )}
        </>
      )}
      <span className="note small" role="status">
        {said}
      </span>
    </p>
  )
}

/** A plain button that says, to somebody who cannot see the page, which chart it takes. */
const Take = ({ text, of, onClick }: { text: string; of: string; onClick: () => void }) => (
  <button type="button" className="plain" onClick={onClick}>
    {text}
    <span className="hidden">: {of}</span>
  </button>
)
