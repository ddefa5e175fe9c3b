/** Where a figure is printed in the source, and where it stands among what was read. */
export const printedId = (address: string): string => `printed-${address}`
export const readId = (address: string): string => `read-${address}`
