import { today } from '../ui/today.ts'
import { app } from '../words/app.ts'
import { dayOf } from '../words/periods.ts'

const foot = new CSSStyleSheet()

/** A text as a style sheet can hold it. */
const quoted = (text: string): string => JSON.stringify(text.replace(/[^\P{C}]/gu, ' '))

/** What stands under every printed sheet: the page with its period, and the day. */
function writeFoot() {
  const words = app.foot(document.title, dayOf(today()))
  foot.replaceSync(`@page { @bottom-left { content: ${quoted(words)} } }`)
}

/** Charts are drawn in the screen's pixels: a view box lets paper make them as wide as the sheet is. */
function scaleCharts() {
  for (const chart of document.querySelectorAll<SVGSVGElement>('.chart svg:not([viewBox])')) {
    const { width, height } = chart.getBoundingClientRect()
    if (width === 0) continue
    chart.setAttribute('viewBox', `0 0 ${Math.round(width)} ${Math.round(height)}`)
    chart.dataset.scaled = 'for paper'
  }
}

function freeCharts() {
  for (const chart of document.querySelectorAll<SVGSVGElement>('.chart svg[data-scaled]')) {
    chart.removeAttribute('viewBox')
    delete chart.dataset.scaled
  }
}

/** Makes every page ready for paper when it is printed. Answers how to stop doing so. */
export function preparePaper(): () => void {
  // What only paper needs comes after the page is there.
  void import('../styles/print.css')
  const before = () => {
    writeFoot()
    scaleCharts()
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot]
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', freeCharts)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== foot)
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', freeCharts)
  }
}
