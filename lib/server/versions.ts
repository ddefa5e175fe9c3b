/** Tells what is published: a new publication gives its scope another version, at once and in every process. */
export interface VersionSource {
  /** The version of a scope (`site`, `organ:<code>`), made of its own row and that of `all`; a missing row is 0. */
  of(scope: string): string
  close(): void
}
