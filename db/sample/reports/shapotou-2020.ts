import { defineReport } from '../define'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

/** The sample report of the real organ, year 2020: all figures are 0; the facts are its own, the prose is ours. */
export const shapotou2020 = defineReport({
  organ: 'shapotou-zwzx',
  year: 2020,
  figures: {},
  prose: () => ({
    overview: points({
      主动公开:
        '中心2020年主动公开政府信息961条，其中政府门户网站公开74条、政务微博公开887条。网站信息包括部门动态71条、财政预决算1条、普法宣传1条、政府开放日1条；微博信息包括原创40条、转载847条。',
      依申请公开: '本年度没有收到政府信息公开申请，也没有上年结转的申请。',
      政府信息管理:
        '区级“四级四同”可办政务服务事项有745项，其中可以在网上办理的675项，占90.6%；群众不用到现场就能办成的597项，占80.13%。事项的依据、条件、材料、流程随目录一并公布，内容有调整的，各渠道从同一数据源更新。全年经“一网通办”办理部门事项9900余件、便民服务事项3.2万余件。',
      政府信息公开平台建设:
        '网站和微博的内容由专人维护，从采集到发布各有规程，发布前逐条作保密审查。政务服务大厅二楼设有政务公开专区，群众可以在政策超市、公开栏查询机和报刊架前自行查阅。',
      监督保障:
        '信息公开列为中心的重点督查事项，重点领域的公开情况经常检查；平台信息是否准确、更新是否及时、互动是否有回应，由专人定期检测，发现差错立即改正。',
    }),
    problems: paragraphs(
      '这一年的工作还有两处短板：重点领域的公开做得不够，群众获取信息的途径也不够方便。',
      '针对重点领域，2021年将组织干部职工专题学习，规范公开流程，行政审批和公共服务的事项目录、实施清单应公开的全部公开，对社会关切的问题借助12345热线和微博及时回应。',
      '针对获取不便，2021年将让政府网站与中心微博同步发布同一内容，完善政务服务平台的在线办理和在线咨询，并多渠道宣传，使“放管服”改革举措为企业和群众所知。',
    ),
    other: paragraphs(
      '本年度共为市民转办有效诉求3950件，全部办结。按来源看，12345热线转来3612件，市长信箱来件309件，区长信箱来件16件，社情民意渠道来件13件。',
      '不属于本区职责，或者在本区办理后还须市直部门接着办理的，退回、移交市直部门141件：热线转来的120件，写给市长信箱的17件，写给区长信箱的2件，社情民意渠道的2件。',
    ),
  }),
  steps: published({ submitted: '2021-01-18', approved: '2021-01-20', published: '2021-01-22' }),
})

/** The 26 counted figures of the published report, and the passage of our prose in which each stands. */
export const countedFigures = [
  { figure: '961', passage: '主动公开政府信息961条' },
  { figure: '74', passage: '政府门户网站公开74条' },
  { figure: '71', passage: '部门动态71条' },
  { figure: '1', passage: '财政预决算1条' },
  { figure: '1', passage: '普法宣传1条' },
  { figure: '1', passage: '政府开放日1条' },
  { figure: '887', passage: '政务微博公开887条' },
  { figure: '40', passage: '原创40条' },
  { figure: '847', passage: '转载847条' },
  { figure: '745', passage: '可办政务服务事项有745项' },
  { figure: '675', passage: '可以在网上办理的675项' },
  { figure: '90.6%', passage: '占90.6%' },
  { figure: '597', passage: '不用到现场就能办成的597项' },
  { figure: '80.13%', passage: '占80.13%' },
  { figure: '9900', passage: '办理部门事项9900余件' },
  { figure: '3.2万', passage: '便民服务事项3.2万余件' },
  { figure: '3950', passage: '转办有效诉求3950件' },
  { figure: '3612', passage: '12345热线转来3612件' },
  { figure: '309', passage: '市长信箱来件309件' },
  { figure: '16', passage: '区长信箱来件16件' },
  { figure: '13', passage: '社情民意渠道来件13件' },
  { figure: '141', passage: '移交市直部门141件' },
  { figure: '120', passage: '热线转来的120件' },
  { figure: '17', passage: '写给市长信箱的17件' },
  { figure: '2', passage: '写给区长信箱的2件' },
  { figure: '2', passage: '社情民意渠道的2件' },
] as const
