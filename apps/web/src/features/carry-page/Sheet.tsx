import { useRef } from 'react'
import { PageStrip } from '../../charts/PageStrip.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { sheet as words } from '../../words/sheet.ts'
import type { PageData } from './page.query.ts'
import { useFit } from './use-fit.ts'

/** What stands on the sheet under its title: gaps with their small charts, headline figures, sources. */
export function Sheet({ page, orientation }: { page: PageData; orientation: 'portrait' | 'landscape' }) {
  const inside = useRef<HTMLDivElement>(null)
  useFit(inside, `${page.title} ${page.caption} ${page.neighbourSet} ${orientation} ${page.sources[0]}`)
  const { figures } = page
  return (
    <div ref={inside}>
      <section aria-labelledby="sheet-gaps">
        <h2 id="sheet-gaps">{page.gapsTitle}</h2>
        <div className="sheet__gaps">
          {page.gaps.map((gap) => (
            <SheetGap key={gap.name} gap={gap} />
          ))}
        </div>
      </section>
      <section aria-labelledby="sheet-figures">
        <h2 id="sheet-figures">{page.figuresTitle}</h2>
        <ScrollTable
          label={words.table}
          caption={figures.caption}
          showCaption="shown"
          hint={words.hint}
          look="sheet__t"
        >
          <thead>
            <tr>
              {figures.columns.map(({ name, side }, at) => (
                <th key={name} scope="col" className={cell(side, at)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.rows.map(([head, ...texts]) => (
              <tr key={head}>
                <th scope="row" className="first">
                  {head}
                </th>
                {texts.map((text, at) => (
                  <td
                    key={figures.columns[at + 1]?.name}
                    className={cell(figures.columns[at + 1]?.side ?? 'left', at + 1)}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </section>
      <section aria-labelledby="sheet-sources">
        <h2 id="sheet-sources">{page.sourcesTitle}</h2>
        <ul className="sheet__sources">
          {page.sources.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const cell = (side: string, at: number): string | undefined =>
  at === 0 ? 'first' : side === 'right' ? 'n' : undefined

function SheetGap({ gap }: { gap: PageData['gaps'][number] }) {
  return (
    <article className="sheet__gap">
      <div>
        <h3>{gap.name}</h3>
        <p className="sheet__note">{gap.kind}</p>
        {gap.count && (
          <p className="sheet__count">
            <b>{gap.count}</b> {gap.countWords}
          </p>
        )}
        <p>{gap.says}</p>
        <p className="sheet__note">{gap.reason}</p>
        <p className="sheet__note">{gap.definition}</p>
      </div>
      {gap.strip && <PageStrip {...gap.strip} />}
    </article>
  )
}
