/** Lets each client ask so often a minute, evenly: a bucket that fills while it waits. */
export class Limiter {
  readonly #buckets = new Map<string, { left: number; at: number }>()

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** 0 when the client may ask; else the seconds to wait. */
  wait(address: string): number {
    const client = networkOf(address)
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

/** Whoever has one IPv6 address has the other 2^64 of its network too: they count as one client. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [front = [], back = []] = address.split('::').map(part => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...zeros, ...back].slice(0, 4).join(':')
}
