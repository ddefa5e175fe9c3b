import type { Deed, State } from '@/lib/report/workflow'

/** What each deed is called on a button. */
const name: Record<Deed, string> = {
  submit: '提交审核',
  recall: '收回',
  open: '打开审核',
  return: '退回',
  approve: '审核通过',
  approveAlone: '单人审核通过',
  confirm: '确认单人审核',
  publish: '发布',
  correct: '开始更正',
  withdraw: '撤回',
  archive: '补录',
}

/** What happens, in one line, before it happens. */
const consequence: Record<Deed, string> = {
  submit: '提交后不能再修改；审核人打开以前，可以收回。',
  recall: '回到填报中，可以继续修改；改好后需要重新提交。',
  open: '打开以后，填报人不能再收回。',
  return: '填报人会看到退回原因，修改后重新提交。',
  approve: '审核通过后还没有公开，下一步是发布；发布以前仍可退回。',
  approveAlone: '提交人自己通过审核。这份年报的每一页都会显示红色提示，直到另一名审核人确认。',
  confirm: '写入操作记录，红色提示随即消失。',
  publish: '立即公开，任何人都能看到；以后只能更正或撤回。',
  correct: '公众继续看现在的版本，直到更正后的版本经审核重新发布。',
  withdraw: '公开页面立即只剩撤回说明，年报的内容不再公开。',
  archive: '作为往年年报立即公开，注明是补录的，并保存来源文件。',
}

/** What was done, as a sentence for the person who did it. */
const done: Record<Deed, string> = {
  submit: '已提交审核',
  recall: '已收回，可以继续修改',
  open: '已打开审核',
  return: '已退回，填报人会看到退回原因',
  approve: '已审核通过，还没有公开；下一步是发布',
  approveAlone: '已审核通过，等另一名审核人确认',
  confirm: '已确认，红色提示已经消失',
  publish: '已发布，现在任何人都能看到',
  correct: '已开始更正，现在可以修改',
  withdraw: '已撤回，公开页面只剩撤回说明',
  archive: '已补录，现在任何人都能看到',
}

/** What was done, after a person's name. */
const did: Record<Deed, string> = {
  submit: '提交了审核',
  recall: '收回了提交',
  open: '打开了审核',
  return: '退回了年报',
  approve: '审核通过了年报',
  approveAlone: '在紧急情况下单人审核通过了年报',
  confirm: '确认了单人审核',
  publish: '发布了年报',
  correct: '开始更正年报',
  withdraw: '撤回了已发布的年报',
  archive: '补录了往年年报',
}

const notWritable: Record<State, string> = {
  draft: '您没有填写这份年报的权限',
  returned: '您没有填写这份年报的权限',
  correcting: '您没有填写这份年报的权限',
  submitted: '年报已经提交审核，现在不能修改；需要修改时，请先收回，或请审核人退回',
  approved: '年报已经审核通过，现在不能修改；需要修改时，请审核人退回',
  published: '年报已经发布，现在不能修改；需要修改时，请先点“开始更正”',
  withdrawn: '年报已经撤回，现在不能修改；需要修改时，请先点“开始更正”',
}

export const deeds = {
  name,
  consequence,
  done,
  did,
  notWritable,
  /** Why a deed did not happen. */
  late: (deed: string, by: string, moment: string, last: string) => `没有${deed}：${by} ${moment} 已经${last}`,
  notNow: (deed: string) => `没有${deed}：现在不能这样做`,
  stale: (deed: string) => `没有${deed}：这份年报在您打开之后又改过`,
  staleWhy: '下面是最新的内容，请看过后再决定。',
  unfinished: (deed: string, left: string) => `不能${deed}：还有 ${left}，见本页“问题”一栏`,
  reasonMissing: '请写明原因，至少 4 个字',
  noteTooLong: '最多 1000 个字',
  unchanged: '内容与已发布的版本完全相同，没有需要发布的更正',
  /** The button that does it, inside what was opened. */
  really: (deed: string) => `确认${deed}`,
  you: '您',
  /** What is asked for with a deed. */
  reason: {
    return: '退回原因',
    approveAlone: '为什么只能由一个人审核',
    correct: '更正原因',
    withdraw: '撤回说明',
    publish: '更正说明',
  },
  hint: {
    return: '写清哪里要改、为什么，填报人照此修改。',
    approveAlone: '例如：另一名审核人不在岗，而公布期限就在当天。写入操作记录，不公开。',
    correct: '写入操作记录，不公开；发布更正时另写公开的更正说明。',
    withdraw: '公开显示在原网址上，请写给公众看。',
    publish: '公开显示在年报上，请写给公众看：改了什么，为什么改。',
  },
  confirmDo: { submit: '确认提交？', recall: '确认收回？', confirm: '确认这次单人审核？' },
  emergency: '紧急情况：一个人审核',
}
