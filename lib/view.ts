/** How a person likes to see the portal. `theme` absent: as the system says. */
export type View = { theme?: Theme; large: boolean }
export type Theme = (typeof themes)[number]

export const themes = ['light', 'dark', 'contrast'] as const
export const wishes = ['auto', ...themes, 'normal', 'large'] as const
export type Wish = (typeof wishes)[number]

const isTheme = (token: string): token is Theme => themes.some(theme => theme === token)
const isWish = (token: string): token is Wish => wishes.some(wish => wish === token)

/** Reads the cookie `view`; unknown tokens are ignored, so any old or forged value is harmless. */
export const readView = (cookie = ''): View => {
  const tokens = cookie.split(/[ +]|%20/)
  const theme = tokens.find(isTheme)
  return { ...(theme && { theme }), large: tokens.includes('large') }
}

export const writeView = ({ theme, large }: View): string => [theme, large && 'large'].filter(Boolean).join(' ')

export const readWish = (text: unknown): Wish | undefined =>
  typeof text === 'string' && isWish(text) ? text : undefined

export const grant = (view: View, wish: Wish): View => {
  if (wish === 'auto') return { large: view.large }
  if (wish === 'large' || wish === 'normal') return { ...view, large: wish === 'large' }
  return { ...view, theme: wish }
}

/** The wishes that a view fulfils now, for marking the chosen ones. */
export const granted = ({ theme, large }: View): Wish[] => [theme ?? 'auto', large ? 'large' : 'normal']

/** An address on this portal to go back to; anything that would lead elsewhere becomes the home page. */
export const readBack = (text: unknown): string => {
  if (typeof text !== 'string' || !text.startsWith('/')) return '/'
  const here = 'http://here.invalid'
  const url = URL.canParse(text, here) ? new URL(text, here) : undefined
  return url?.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/'
}
