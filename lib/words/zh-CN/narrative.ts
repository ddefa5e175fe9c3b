export const narrative = {}
