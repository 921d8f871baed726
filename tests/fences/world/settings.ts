/** The settings of a connection that row security reads. */
export type Settings = Readonly<Record<string, string | number>>
