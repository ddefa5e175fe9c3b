import type { State } from '@/lib/report/workflow'

const next = '公众将看到的年报'

/** What the whole report below is to the public. */
const whole: Record<State, string> = {
  draft: next,
  submitted: next,
  returned: next,
  approved: next,
  correcting: next,
  published: '公众现在看到的年报',
  withdrawn: '撤回前的年报，公众看不到',
}

export const review = {
  title: '审核',
  decide: '作出决定',
  onPage: '本页内容',
  cannotApprove: (left: string) => `还有 ${left}，不能通过，也不能发布：要保密审查的，审查签署；其余的，请退回修改`,
  nothing: '现在没有您要作的决定',
  sinceLastYear: (year: number) => `与${year}年相比`,
  sinceLooked: (moment: string) => `自您上次查看（${moment}）以来`,
  sinceEdition: (number: number) => `与已发布的第 ${number} 版相比`,
  short: {
    findings: '问题',
    secrecy: '保密审查',
    notReviewed: '保密审查（未登记）',
    lastYear: '与上年相比',
    looked: '上次查看以来',
    edition: '与已发布版本相比',
    whole: '全文',
  },
  same: '没有不同',
  noLastYear: '上年没有已发布的年报，无法对比',
  onlyComparable: '两年的年报格式不同，只比较含义相同的数据。',
  whole,
  figures: {
    caption: (part: string, count: number) => `${part}：${count} 个数据不同`,
    before: '原来',
    lastYear: '上年',
    now: '现在',
    thisYear: '本年',
    /** Beside a figure that somebody explained. */
    explained: (name: string, text: string) => `${name}：${text}`,
  },
  prose: {
    caption: (part: string, removed: number, added: number) => `${part}：删去 ${removed} 段，新增 ${added} 段`,
    added: '新增',
    removed: '删去',
    kept: (count: number) => `另有 ${count} 段没有变`,
    allNew: '全文重写，没有相同的段落',
  },
}
