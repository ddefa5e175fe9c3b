import { describe, expect, test } from 'vitest'
import { foundBy, overviewWith } from './test-draft'

describe('K-6 finds words of the template', () => {
  test.each([
    '（该部分以表格形式报告）',
    '该部分以表格形式报告。表格如下：',
    '（此处填写主动公开情况）全年公开86条。',
    '（按实际情况填写）',
    '【请填写本单位情况】',
    '此处填写工作机构情况。',
    '请在此处填写本部门的做法。',
    '（请根据实际情况修改）',
    '（不超过300字）',
    '（限500字以内）我局……',
    'XX单位认真落实公开要求。',
    '××局主动公开信息86条。',
    '某某县认真落实公开要求。',
    '20XX年，我局公开信息86条。',
    '202X年我局公开信息86条。',
    '【单位名称】2023年公开信息86条。',
    '如无此项情况请填写“无”。',
    '没有的填“无”。',
    '填报说明：按平台分类统计。',
    '（示例：全年公开信息100条）',
    '{{单位}}全年公开信息86条。',
    '（由各单位自行补充）',
    '（可根据本单位实际增删）',
    '（待补充）',
    '请填写具体数据。',
    '（XX部分由办公室填写）',
    '[填写本机关的公开情况]',
    '（简要描述平台建设情况）',
  ])('%s', sentence =>
    expect(foundBy('K-6', overviewWith(sentence))).toMatchObject([
      { weight: 'warning', place: { section: 'overview' } },
    ]),
  )
})

describe('K-6 is silent where brackets only explain', () => {
  test.each([
    '公开机构职能（内容包括办公地址等）。',
    '（以下统称年度报告）',
    '不予公开的（应当说明理由）均附依据。',
    '（过期信息已删除）',
    '数据仅供参考。',
    '申请人填写申请表后提交。',
  ])('%s', sentence => expect(foundBy('K-6', overviewWith(sentence))).toEqual([]))
})

describe('K-7 finds what was never filled in', () => {
  test.each([
    '全年主动公开信息  条。',
    '共收到申请　件，办结　件。',
    '共受理申请 件，',
    '全年公开政府信息条，其中网站30条。',
    '共计条。',
    '全年接待群众XX人次。',
    '接待群众××人次。',
    '公开信息____条。',
    '公开信息＿＿条。',
    '培训XX次。',
    '网办率达%。',
    '网办率为 %，',
    '增长  %。',
    '全年召开发布会（  ）场。',
    '落实《》要求。',
    '印发〔〕号文件。',
    '联系电话：，邮编：。',
    '联系人电话：XXXXXXXX。',
    '2023年 月 日开展活动。',
    '于2023年6月 日开展活动。',
    '公开信息……条。',
    '共受理政府信息公开申请件，均已答复。',
    '回应关切    次，发布解读   篇。',
    '电话：0577-XXXXXXX。',
    '公开信息XXX条，其中网站XX条。',
    '政务微博发布信息___条。',
    '“”专栏已上线。',
    '举办培训   期，   人次参加。',
    '公开信息   余条。',
  ])('%s', sentence =>
    expect(foundBy('K-7', overviewWith(sentence))).toMatchObject([{ weight: 'warning', place: { quote: sentence } }]),
  )
})
