import { commandLine } from './zh-CN/command-line'
import { front } from './zh-CN/front'
import { inBrowser } from './zh-CN/in-browser'
import { office } from './zh-CN/office'
import { people } from './zh-CN/people'
import { reading } from './zh-CN/reading'

export const zhCN = { ...inBrowser, office, people, reading, front, commandLine }
