import type { Head } from '@/lib/report/format'

/** The rows of section three that both formats share, with the article of the Regulation each rests on. */
export const intake = [
  {
    id: 'received',
    label: '一、本年新收政府信息公开申请数量',
    hint: '本年1月1日至12月31日收到的申请，补正后仍算一件（条例第二十九条、第三十一条）',
  },
  {
    id: 'carriedOver',
    label: '二、上年结转政府信息公开申请数量',
    hint: '上年收到、结转到本年办理的申请，应当等于上年年报的“结转下年度继续办理”',
  },
] as const satisfies readonly Head[]

export const decisions = [
  { id: 'disclosed', label: '（一）予以公开', hint: '条例第三十六条第（一）、（二）项' },
  {
    id: 'partlyDisclosed',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    hint: '条例第三十七条；计在这里的申请，不再计入“不予公开”',
  },
  {
    id: 'withheld',
    label: '（三）不予公开',
    children: [
      { id: 'stateSecret', label: '1.属于国家秘密', hint: '条例第十四条' },
      { id: 'otherLaw', label: '2.其他法律行政法规禁止公开', hint: '条例第十四条' },
      {
        id: 'safetyAndStability',
        label: '3.危及“三安全一稳定”',
        hint: '条例第十四条：国家安全、公共安全、经济安全、社会稳定',
      },
      { id: 'thirdParty', label: '4.保护第三方合法权益', hint: '条例第十五条、第三十二条' },
      {
        id: 'internalAffairs',
        label: '5.属于三类内部事务信息',
        hint: '条例第十六条第一款：人事管理、后勤管理、内部工作流程',
      },
      {
        id: 'process',
        label: '6.属于四类过程性信息',
        hint: '条例第十六条第二款：讨论记录、过程稿、磋商信函、请示报告',
      },
      { id: 'enforcementFile', label: '7.属于行政执法案卷', hint: '条例第十六条第二款' },
      {
        id: 'administrativeQuery',
        label: '8.属于行政查询事项',
        hint: '条例第三十六条第（七）项：工商、不动产登记资料等',
      },
    ],
  },
  {
    id: 'unavailable',
    label: '（四）无法提供',
    children: [
      { id: 'notHeld', label: '1.本机关不掌握相关政府信息', hint: '条例第三十六条第（四）、（五）项' },
      { id: 'toBeCreated', label: '2.没有现成信息需要另行制作', hint: '条例第三十八条' },
      { id: 'unclear', label: '3.补正后申请内容仍不明确', hint: '条例第三十条' },
    ],
  },
  {
    id: 'notProcessed',
    label: '（五）不予处理',
    children: [
      { id: 'petition', label: '1.信访举报投诉类申请', hint: '条例第三十九条第一款' },
      { id: 'repeated', label: '2.重复申请', hint: '条例第三十六条第（六）项' },
      { id: 'publication', label: '3.要求提供公开出版物', hint: '条例第三十九条第二款' },
      { id: 'excessive', label: '4.无正当理由大量反复申请', hint: '条例第三十五条' },
      { id: 'confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
] as const satisfies readonly Head[]

export const concluded = {
  id: 'concluded',
  label: '（七）总计',
  total: true,
  hint: '由系统相加',
} as const satisfies Head

export const carriedForward = {
  id: 'carriedForward',
  label: '四、结转下年度继续办理',
  hint: '到12月31日还没有办结的申请',
} as const satisfies Head

export const reconciliation = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
