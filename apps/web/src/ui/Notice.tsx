import { useEffect, useRef } from 'react'

/**
 * News or a success, as a banner that is read out and brought into sight when it appears. It takes the focus where
 * the button that led to it is gone.
 */
export function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const at = document.activeElement
    if (!at || at === document.body) box.current?.focus()
    else box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="govuk-notification-banner" role="status" tabIndex={-1} ref={box}>
      <div className="govuk-notification-banner__header">
        <p className="govuk-notification-banner__title">{title}</p>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  )
}
