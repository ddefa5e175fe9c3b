import { commandLine } from './zh-CN/command-line'
import { front } from './zh-CN/front'
import { grid } from './zh-CN/grid'
import { narrative } from './zh-CN/narrative'
import { office } from './zh-CN/office'
import { people } from './zh-CN/people'
import { reading } from './zh-CN/reading'
import { saving } from './zh-CN/saving'
import { site } from './zh-CN/site'
import { ui } from './zh-CN/ui'

export const zhCN = { site, ui, office, grid, narrative, people, reading, front, saving, commandLine }
