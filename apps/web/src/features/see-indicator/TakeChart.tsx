import { type RefObject, useState } from 'react'
import { copyPng, type PictureWords, savePng, saveSvg } from '../../charts/save-chart.ts'
import { takeChart as words } from '../../words/indicator.ts'

interface TakeChartProps {
  readonly figure: RefObject<HTMLElement | null>
  readonly picture: PictureWords
}

/** The chart to take along: as a drawing, as a picture, or on the clipboard. */
export function TakeChart({ figure, picture }: TakeChartProps) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyPng(figure.current, picture)) ? words.copied : words.notCopied)
  return (
    <p className="actions small take-away">
      <button type="button" className="plain" onClick={() => saveSvg(figure.current, picture)}>
        {words.svg}
      </button>
      <button type="button" className="plain" onClick={() => void savePng(figure.current, picture)}>
        {words.png}
      </button>
      <button type="button" className="plain" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span className="note small" role="status">
        {said}
      </span>
    </p>
  )
}
