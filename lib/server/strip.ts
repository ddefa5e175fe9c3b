/** Public pages work without script: takes Next's out, keeps data blocks and scripts of our own by address. */
export function stripScripts(html: string): string {
  // React leaves the late parts of a suspended page hidden, for a script to put in place.
  if (/<template id="B:/.test(html))
    throw new Error('A public page must not suspend: without script its parts stay hidden')
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/gi, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(/<link\b([^>]*)>/gi, (whole, attributes: string) => (loadsScript(attributes) ? '' : whole))
}

function isOurs(attributes: string): boolean {
  return /\btype="application\/ld\+json"/i.test(attributes) || /\bsrc="\/(?!_next\/|\/)/i.test(attributes)
}

function loadsScript(attributes: string): boolean {
  return /\brel="modulepreload"/i.test(attributes) || /\bas="script"/i.test(attributes)
}
