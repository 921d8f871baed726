import { useEffect, useRef } from 'react'

export interface SummaryItem {
  readonly text: string
  /** The id of the field that the sentence is about. */
  readonly field?: string
}

/** What must be mended before going on, each sentence a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, items }: { title: string; items: readonly SummaryItem[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="govuk-error-summary__title">{title}</h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {items.map((item) => (
            <li key={`${item.field ?? ''}${item.text}`}>
              {item.field ? (
                <a
                  href={`#${item.field}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(item.field ?? '')?.focus()
                  }}
                >
                  {item.text}
                </a>
              ) : (
                item.text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
