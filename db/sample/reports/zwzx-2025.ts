import { defineReport, noFee } from '../define'
import { points } from '../prose'
import type { SampleNarratives } from '../shape'
import { correct, published } from '../steps'

const posts = { site: 168, account: 215, screen: 90 }

export const zwzx2025 = defineReport({
  organ: 'fenglan-zwzx',
  year: 2025,
  figures: {
    'proactive.rules.issued': '/',
    'proactive.rules.repealed': '/',
    'proactive.rules.inForce': '/',
    'proactive.licences.decisions': '/',
    'proactive.penalties.decisions': '/',
    'proactive.compulsion.decisions': '/',
  },
  prose: () => prose(21),
  fee: noFee,
  steps: [
    ...published({ submitted: '2026-01-07', approved: '2026-01-08', published: '2026-01-12' }),
    correct('政务公开专区的自助查询设备应为12台，第一部分误写为21台。'),
    { amend: {}, prose: () => prose(12) },
  ],
})

function prose(machines: number): SampleNarratives {
  return {
    overview: points({
      主动公开: `2025年，中心主动公开政府信息${posts.site + posts.account + posts.screen}条，其中区政府网站${posts.site}条、微信公众号${posts.account}条、大厅电子屏${posts.screen}条。进驻事项的办理时限、窗口号和当日等候人数实时公布，“周六不打烊”窗口排班按月公布。`,
      依申请公开:
        '全年未收到政府信息公开申请，也没有上年结转的申请。前来咨询依申请公开的群众，由导办台指引到对应机关。',
      政府信息管理:
        '中心本身不制发行政规范性文件，也不作行政许可决定。对进驻窗口的办事指南每季度核对一次，全年修改指南276处，涉及材料精简的当日更新。',
      政府信息公开平台建设: `大厅二楼政务公开专区配有自助查询设备${machines}台、政策读本36种，设老花镜、轮椅和手语视频服务；专区全年服务群众八千余人次。`,
      监督保障:
        '“好差评”结果每周张贴，差评逐条回访。公开工作由中心副主任分管，列入窗口人员季度考评；没有发生复议、诉讼和责任追究。',
    }),
    problems: [
      {
        paragraph:
          '办事指南的更新依赖各进驻单位主动报送，个别单位政策已改、指南未动。今后由中心每月主动比对上级事项目录，发现差异当日发函催改，逾期在电子屏提示“正在核实”。',
      },
      { paragraph: '专区设备白天排队、傍晚闲置，2026年拟延长开放时间，并把常用查询搬到小程序上。' },
    ],
    other: [],
  }
}
