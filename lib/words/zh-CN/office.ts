import { contents } from './contents'
import { deeds } from './deeds'
import { findings } from './findings'
import { history } from './history'
import { review } from './review'
import { worklist } from './worklist'

export const office = {
  places: { reports: '年报', organs: '机关', people: '人员', history: '操作记录', import: '导入' },
  and: '、',
  worklist,
  contents,
  deeds,
  findings,
  review,
  history,
  notWritable: deeds.notWritable,
  missing: '没有找到这份年报，或者您不能查看它',
  unreadProse: '收到的文字格式不对，没有保存；请刷新页面后再试，已写的内容还在本机',
  noSuchCell: '本表没有这一格',
  carriedLocked: '这一格取自上年年报；与上年不一致的，请先写明原因',
}
