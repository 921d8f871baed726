/** The only place that looks at the process's environment; everything else is handed what it needs. */
export const surroundings = (): Readonly<Record<string, string | undefined>> => ({ ...process.env })
