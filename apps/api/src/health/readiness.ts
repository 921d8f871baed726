/** Whether the server takes questions: not before everything has started, nor once it is stopping. */
export class Readiness {
  #state: 'starting' | 'ready' | 'stopping' = 'starting'

  get state(): 'starting' | 'ready' | 'stopping' {
    return this.#state
  }

  ready(): void {
    if (this.#state === 'starting') this.#state = 'ready'
  }

  stopping(): void {
    this.#state = 'stopping'
  }
}
