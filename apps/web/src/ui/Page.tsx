import { useEffect } from 'react'
import { app } from '../words/app.ts'
import { focusTitle } from './page-focus.ts'

interface PageProps {
  readonly title: string
  readonly caption?: React.ReactNode
  /** What the browser's tab says, where it differs from the title. */
  readonly tab?: string
  readonly lede?: React.ReactNode
  readonly crumbs?: React.ReactNode
  readonly viewBar?: React.ReactNode
  /** `old`: what is shown belongs to the view before, until the new one has come. */
  readonly figures?: 'current' | 'old'
  /** The page is one sheet of A4, shown as it will be printed, this way round. */
  readonly sheet?: 'portrait' | 'landscape'
  readonly children?: React.ReactNode
}

/** A page: view bar, breadcrumb, grey caption, title, answer, evidence. Sets the document's title. */
export function Page({ title, caption, tab, lede, crumbs, viewBar, figures, sheet, children }: PageProps) {
  useEffect(() => {
    document.title = `${tab ?? title} – ${app.name}`
  }, [tab, title])
  useEffect(focusTitle, [])
  return (
    <>
      {viewBar}
      <div className="wide">
        {crumbs}
        <main id="main" tabIndex={-1} aria-busy={figures === 'old'} className={look(figures, sheet)}>
          <div className="title">
            {caption && <p className="caption">{caption}</p>}
            <h1 tabIndex={-1}>{title}</h1>
            {lede && <p className="lede">{lede}</p>}
          </div>
          {children}
        </main>
      </div>
    </>
  )
}

function look(figures: PageProps['figures'], sheet: PageProps['sheet']): string | undefined {
  const classes = [figures === 'old' ? 'old' : '', sheet ? `sheet sheet--${sheet}` : ''].filter(Boolean)
  return classes.length > 0 ? classes.join(' ') : undefined
}
