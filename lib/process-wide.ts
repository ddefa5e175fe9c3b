/** One thing for the whole process: the server and Next's own bundles each load the same file once more. */
export function processWide<Thing>(name: string, make: () => Thing): Thing {
  const place = globalThis as typeof globalThis & { [key: symbol]: Thing | undefined }
  const key = Symbol.for(`annual-report.${name}`)
  const thing = place[key] ?? make()
  place[key] = thing
  return thing
}
