interface Ends {
  readonly name: string
  readonly text: string
}

/** The latest year's ends among the regions, and England between them. */
export function seriesLede(
  year: string,
  ends: {
    readonly highest: Ends
    readonly lowest: Ends
    readonly england: string | null
    readonly own: Ends | null
  },
): string {
  const { highest, lowest, england, own } = ends
  const span = `In ${year}, from ${lowest.text} in ${lowest.name} to ${highest.text} in ${highest.name}`
  return `${span}${england === null ? '' : `; England ${england}`}${own === null ? '' : `; ${own.name} ${own.text}`}.`
}

export const series = {
  tab: 'Regions over time',
  title: (indicator: string) => `${indicator}, regions over time`,
  filter: 'What is shown',
  indicator: 'Indicator',
  mark: 'Region in front',
  nobody: 'None',
  show: 'Show',
  chart: 'Chart',
  table: 'Table',
  published: 'Regions and England, published',
  publishedNote:
    'As published by the Department for Education; a region’s figure is its own, not the mean of its councils.',
  notPublished: 'Nothing is published of this indicator by region.',
  region: 'Area',
  zero: 'The scale does not start at zero.',
  alliance: (name: string) => `${name} by quarter, live`,
  allianceNote:
    'Its members together, from their own signed-off figures. Quarters and published years are not set against one another. Fewer than four members are not shown.',
  /** `latest` is a figure with its quarter; empty where the latest quarter has none. */
  allianceSays: (title: string, quarters: number, latest: string) =>
    `${title}: ${quarters} quarters${latest && `, ${latest}`}.`,
  figureIn: (figure: string, period: string) => `${figure} in ${period}`,
  england: 'England',
  quarter: 'Quarter',
  quarters: 'Table of quarters',
  value: 'Together',
  counted: 'Members counted',
  none: 'There is no such indicator.',
  waiting: 'Fetching the regions',
} as const
