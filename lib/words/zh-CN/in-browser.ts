import { bringing } from './bringing'
import { checkup } from './checkup'
import { grid } from './grid'
import { narrative } from './narrative'
import { saving } from './saving'
import { site } from './site'
import { ui } from './ui'

/** The part of the dictionary that pages carry into the browser. */
export const inBrowser = { site, ui, bringing, checkup, grid, narrative, saving }
