let moved = false

/** Called on every move to another page after the first. */
export const notePageMove = () => {
  moved = true
}

/**
 * Moves the focus to the page's title, unless this is the first page or the person has put it somewhere else. The
 * page is not scrolled by it: whoever comes back finds the place that they left.
 */
export function focusTitle() {
  const active = document.activeElement
  if (moved && (!active || active === document.body))
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
