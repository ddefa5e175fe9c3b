import type { AnswerKind, OverrideReason } from '@/lib/rules/answers'

/** Why an error between years may stand. What is published says it in these words. */
const reasons: Record<OverrideReason, string> = {
  reform: '机构改革、职能划转',
  lastYearCorrected: '上年数据更正',
  method: '统计口径调整',
  other: '其他',
}

/** What an answer is called. */
const name: Record<AnswerKind, string> = { explanation: '情况说明', override: '保留原因', signOff: '保密审查意见' }

const write: Record<AnswerKind, string> = {
  explanation: '写情况说明',
  override: '选择原因并保留',
  signOff: '写保密审查意见',
}

const save: Record<AnswerKind, string> = {
  explanation: '保存情况说明',
  override: '保存，保留这个数据',
  signOff: '签署',
}

const hint: Record<AnswerKind, string> = {
  explanation: '写清为什么是这样。审核人会看到。',
  override: '写清为什么与上年不一致。',
  signOff: '写清审查了什么、为什么可以公开。签署后记入操作记录。',
}

/** What became of an answer, for the person who wrote it. */
const done: Record<AnswerKind | 'withdrawn', string> = {
  explanation: '情况说明已保存',
  override: '原因已保存，这个数据可以保留',
  signOff: '保密审查意见已签署',
  withdrawn: '已收回，这个问题重新列入待处理',
}

/** The same after a person's name. */
const did: Record<AnswerKind | 'withdrawn', string> = {
  explanation: '写了情况说明',
  override: '写明原因，保留了一个数据',
  signOff: '签署了保密审查意见',
  withdrawn: '收回了对一个问题的说明',
}

export const findings = {
  title: '问题',
  none: '没有发现问题',
  noneWhy: '能检查的规则都查过了。',
  noneOpen: '没有待处理的问题',
  count: (weight: string, count: number) => `${weight} ${count}`,
  weight: { error: '必须改', warning: '要说明', note: '提示' },
  why: {
    error: '改好以后才能提交、审核通过和发布；可以保留的，要选择原因并写明。',
    warning: '可能有错：请改正，或者写一份情况说明。没有说明的不能提交。',
    note: '请看一眼，不需要处理。',
  },
  go: (part: string) => `去${part}`,
  /** The unfolding explanation of a finding. */
  about: '为什么、怎么改',
  mend: '怎么改',
  holds: '规则',
  source: '出处',
  suspect: '可能填错的格子',
  id: '编号',
  quote: '原文',
  name,
  write,
  save,
  hint,
  done,
  did,
  publishedToo: '随年报公开，请写给公众看。',
  reason: '原因',
  choose: '请选择',
  reasons,
  text: { explanation: '情况说明', override: '具体情况', signOff: '审查意见' } satisfies Record<AnswerKind, string>,
  /** Who an open finding waits for, where the viewer cannot answer it. */
  waitsFor: {
    explanation: '等填报人改正或者写情况说明。',
    override: '等填报人改正，或者选择原因并写明。',
    signOff: '改正以后不需要审查；确需公开的，要由审核人（不能是填报人、提交人本人）签署保密审查意见。',
  } satisfies Record<AnswerKind, string>,
  answered: (count: number) => `已处理 ${count} 个`,
  answeredWhy: '有情况说明、保留原因或者保密审查意见的问题。所说的数据、文字一改，说明就失效，要重新写。',
  by: (who: string, version: number) => `${who}，针对第 ${version} 次修改后的内容`,
  because: (reason: string, text: string) => `${reason}。${text}`,
  isPublished: '随年报公开',
  withdraw: '收回',
  withdrawWhy: '收回以后，这个问题重新列入待处理。',
  waiting: (count: number) => `还有 ${count} 条规则没有检查`,
  waitingWhy: '这些规则要看到下面的内容才能检查；看到以后自动检查。',
  waitingFor: (what: string, count: number) => `${what}：${count} 条`,
  refused: {
    gone: '这个问题已经没有了，或者所说的数据、文字已经改过。请看本页最新的问题。',
    barred: '您现在不能处理这个问题',
    textMissing: '请写明情况，至少 4 个字',
    reasonMissing: '请选择一个原因',
    textTooLong: '最多 1000 个字',
  },
  /** What stands in the way of a deed, in a clause. */
  left: {
    mend: (count: number) => `${count} 个必须改的问题`,
    explain: (count: number) => `${count} 个要写情况说明的问题`,
    signOff: (count: number) => `${count} 个要保密审查的问题`,
  },
  signOffs: {
    title: '保密审查',
    none: '逐处检查：没有发现个人信息、密级标志和内部资料字样。',
    open: (count: number) => `有 ${count} 处要审查，签署以后才能审核通过和发布。`,
    done: (count: number) => `${count} 处已经审查签署。`,
    /** The whole report's review, put on record. */
    record: {
      title: '登记整份年报的保密审查',
      write: '登记保密审查',
      again: '再登记一次',
      none: '还没有登记整份年报的保密审查。先审查、后公开：审查过的，请登记谁在哪天审查。',
      missing: '还没有登记整份年报的保密审查',
      missingOld: '登记保密审查以后，年报又改过',
      go: '去登记',
      stands: '整份年报已经通过保密审查',
      old: '通过保密审查以后，年报又改过，要再审查一次',
      who: (reviewer: string) => `审查人：${reviewer}，`,
      by: (name: string) => `${name}登记，`,
      reviewer: '审查人',
      reviewerHint: '谁审查的写谁，不一定在本系统里有账号',
      day: '审查日期',
      remark: '备注',
      remarkHint: '例如保密审查表的编号',
      save: '登记',
      done: '已登记，审核人和操作记录里都能看到',
      did: '登记了整份年报的保密审查',
      reviewerMissing: '请写审查人的姓名，2 到 40 个字',
      dayMissing: '请写审查的日期',
      dayAhead: '审查日期不能在今天以后',
      barred: '您现在不能登记',
      stale: '年报刚刚改过，请看过最新的内容再登记',
    },
  },
}
