interface ScrollTableProps {
  /** What the region is called to somebody who cannot see it. */
  readonly label: string
  readonly caption: string
  readonly showCaption?: 'shown' | 'spoken'
  readonly hint?: string
  readonly look?: string
  readonly children: React.ReactNode
}

/** A table that scrolls inside itself where it is wide; its head and first column stay in sight. */
export function ScrollTable({
  label,
  caption,
  showCaption = 'spoken',
  hint,
  look = '',
  children,
}: ScrollTableProps) {
  return (
    <>
      {hint && <p className="hint">{hint}</p>}
      <section className="scroll" aria-label={label} tabIndex={0}>
        <table className={`t ${look}`}>
          <caption className={showCaption === 'spoken' ? 'hidden' : ''}>{caption}</caption>
          {children}
        </table>
      </section>
    </>
  )
}
