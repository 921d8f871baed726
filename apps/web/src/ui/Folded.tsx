interface FoldedProps {
  readonly title: string
  /** How many are inside: what a person learns before opening it. */
  readonly count: number
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: React.ReactNode
}

/** A section that folds away under its heading; whether it is open is for the page to keep. */
export const Folded = ({ title, count, open, onToggle, children }: FoldedProps) => (
  <details
    className="folded section"
    open={open}
    onToggle={(event) => {
      if (event.currentTarget.open !== open) onToggle(event.currentTarget.open)
    }}
  >
    <summary>
      <h2>
        {title} <span className="muted">({count})</span>
      </h2>
    </summary>
    {open && children}
  </details>
)
