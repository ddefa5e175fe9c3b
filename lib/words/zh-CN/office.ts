import type { Deed, State } from '@/lib/report/workflow'

const notWritable: Record<State, string> = {
  draft: '你没有填写这份年报的权限',
  returned: '你没有填写这份年报的权限',
  correcting: '你没有填写这份年报的权限',
  submitted: '年报已经提交审核，现在不能修改；需要修改时，请先收回，或请审核人退回',
  approved: '年报已经审核通过，现在不能修改；需要修改时，请审核人退回',
  published: '年报已经发布，现在不能修改；需要修改时，请先点“开始更正”',
  withdrawn: '年报已经撤回，现在不能修改；需要修改时，请先点“开始更正”',
}

const did: Record<Deed, string> = {
  submit: '提交了审核',
  recall: '收回了提交',
  open: '打开审核',
  return: '退回了年报',
  approve: '审核通过了年报',
  approveAlone: '紧急情况下单人审核通过了年报',
  confirm: '确认了单人审核',
  publish: '发布了年报',
  correct: '开始更正年报',
  withdraw: '撤回了已发布的年报',
}

export const office = {
  places: { reports: '年报', organs: '机关', people: '人员', history: '操作记录' },
  role: { clerk: '填报人', approver: '审核人', administrator: '系统管理员', auditor: '审计员' },
  and: '、',
  notWritable,
  did,
  missing: '没有找到这份年报，或者你不能查看它',
  unreadProse: '收到的文字格式不对，没有保存；请刷新页面后再试，已写的内容还在本机',
  noSuchCell: '本表没有这一格',
  carriedLocked: '这一格取自上年年报；与上年不一致的，请先写明原因',
}
