/** Lets each client ask so often a minute, evenly: a bucket that fills while it waits. */
export class Limiter {
  readonly #buckets = new Map<string, { left: number; at: number }>()

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** 0 when the client may ask; else the seconds to wait. */
  wait(client: string): number {
    const at = this.now()
    const bucket = this.#buckets.get(client) ?? { left: this.perMinute, at }
    const left = Math.min(this.perMinute, bucket.left + ((at - bucket.at) / 60_000) * this.perMinute)
    this.#buckets.delete(client)
    this.#buckets.set(client, { left: left < 1 ? left : left - 1, at })
    this.#forget(at)
    return left < 1 ? Math.ceil(((1 - left) * 60) / this.perMinute) : 0
  }

  /** Whoever has not asked for a minute has a full bucket again and need not be remembered. */
  #forget(at: number): void {
    for (const [client, bucket] of this.#buckets) {
      if (at - bucket.at < 60_000) return
      this.#buckets.delete(client)
    }
  }
}
