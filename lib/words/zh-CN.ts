import { catalogue } from './zh-CN/catalogue'
import { commandLine } from './zh-CN/command-line'
import { changed, compare } from './zh-CN/compare'
import { data } from './zh-CN/data'
import { front } from './zh-CN/front'
import { inBrowser } from './zh-CN/in-browser'
import { lookup } from './zh-CN/lookup'
import { office } from './zh-CN/office'
import { people } from './zh-CN/people'
import { reading } from './zh-CN/reading'

export const zhCN = {
  ...inBrowser,
  changed,
  compare,
  data,
  catalogue,
  lookup,
  office,
  people,
  reading,
  front,
  commandLine,
}
