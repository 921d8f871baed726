/** Everything that the surroundings decide, read once at the start. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** The server's own connection: a role that owns nothing. */
  readonly appUrl: string
  /** The connection of the jobs. */
  readonly workerUrl: string
  readonly demonstration: 'shown' | 'absent'
  /** `plain`: http only. `proxy`: TLS ends at a proxy in front of us, so cookies are `__Host-` and Secure. */
  readonly tls: 'plain' | 'proxy'
  /** The folder of the built pages; null where only the API is served. */
  readonly pages: string | null
  readonly log: 'silent' | 'info' | 'warn' | 'error'
  readonly poolSize: number
  /** Which build of the server this is. */
  readonly build: string
}

/** What the step that builds the database needs; the server never sees it. */
export interface OwnerSettings {
  readonly ownerUrl: string
  readonly appPassword: string
  readonly workerPassword: string
  readonly demonstration: 'shown' | 'absent'
}

/** What filling the database needs: open facts are loaded as the owner, returns are sent as anybody sends them. */
export interface SeedSettings {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly workerUrl: string
  readonly demonstration: 'shown' | 'absent'
  readonly build: string
}
