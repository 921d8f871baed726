import { type RefObject, useLayoutEffect } from 'react'

/** Sizes that are tried, the largest first. */
const sizes = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76, 0.73, 0.7]

/**
 * Makes a sheet's text as large as it can be without running over the sheet. Where the sheet has no fixed height (on
 * a phone) its size is left to the style. `key` changes with what stands on the sheet.
 */
export function useFit(inside: RefObject<HTMLElement | null>, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or way round is measured anew
  useLayoutEffect(() => {
    const fit = () => {
      const sheet = inside.current?.closest<HTMLElement>('.sheet')
      if (!sheet) return
      sheet.style.removeProperty('--fit')
      if (getComputedStyle(sheet).overflowY !== 'clip') return
      for (const size of sizes) {
        sheet.style.setProperty('--fit', String(size))
        if (bottomOf(inside.current) <= roomOf(sheet)) return
      }
    }
    fit()
    void document.fonts.ready.then(fit)
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [inside, key])
}

const bottomOf = (element: Element | null): number => element?.getBoundingClientRect().bottom ?? 0

/** Where a sheet's own room ends, above its padding. */
const roomOf = (sheet: HTMLElement): number =>
  sheet.getBoundingClientRect().top +
  sheet.clientTop +
  sheet.clientHeight -
  Number.parseFloat(getComputedStyle(sheet).paddingBottom)
