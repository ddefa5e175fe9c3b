import { describe, expect, test } from 'vitest'
import { formatById } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import { check } from '.'
import { againstTables } from './against-tables'
import type { SeenReport } from './rule'

/** 48 received, 4 carried over, 50 concluded, 2 carried forward; 7 reconsiderations, 2 direct and 3 later suits. */
const figures2021: Record<string, Figure> = {
  'proactive.normativeDocuments.issued': 6,
  'proactive.normativeDocuments.repealed': 2,
  'proactive.normativeDocuments.inForce': 31,
  'proactive.licences.decisions': 1120,
  'proactive.penalties.decisions': 45,
  'proactive.compulsion.decisions': 3,
  'proactive.fees.amount': '318.426',
  'applications.received.natural': 40,
  'applications.received.commercial': 5,
  'applications.received.publicInterest': 1,
  'applications.received.legalService': 2,
  'applications.carriedOver.natural': 3,
  'applications.carriedOver.commercial': 1,
  'applications.disclosed.natural': 15,
  'applications.partlyDisclosed.natural': 6,
  'applications.withheld.stateSecret.natural': 1,
  'applications.withheld.thirdParty.natural': 2,
  'applications.withheld.internalAffairs.natural': 1,
  'applications.withheld.process.natural': 3,
  'applications.withheld.enforcementFile.commercial': 1,
  'applications.withheld.administrativeQuery.commercial': 1,
  'applications.unavailable.notHeld.natural': 8,
  'applications.unavailable.toBeCreated.natural': 2,
  'applications.unavailable.unclear.commercial': 1,
  'applications.notProcessed.petition.natural': 3,
  'applications.notProcessed.repeated.natural': 2,
  'applications.notProcessed.confirmation.commercial': 1,
  'applications.otherHandling.notCorrected.commercial': 2,
  'applications.otherHandling.other.publicInterest': 1,
  'applications.carriedForward.legalService': 2,
  'reconsideration.upheld': 4,
  'reconsideration.corrected': 1,
  'reconsideration.other': 1,
  'reconsideration.pending': 1,
  'litigation.direct.upheld': 1,
  'litigation.direct.pending': 1,
  'litigation.afterReconsideration.upheld': 2,
  'litigation.afterReconsideration.other': 1,
}

const prefixes = {
  applications: '（二）依申请公开。',
  proactive: '（一）主动公开。',
  management: '（三）政府信息管理。',
  cases: '（四）行政复议和行政诉讼情况。',
  none: '',
}

type Over = Omit<Partial<SeenReport>, 'figures'> & { figures?: Record<string, Figure> }

function reportOf(overview: string, over: Over = {}): SeenReport {
  const format = formatById(over.format ?? '2021')
  const zero = Object.fromEntries(
    enteredCells(format).map(cell => [cell.address, cell.kindName === 'wan' || cell.kindName === 'yuan' ? '0' : 0]),
  )
  return {
    format: format.id,
    year: 2023,
    kind: 'own',
    organ: { name: '枫岚区教育局' },
    title: '',
    narratives: { overview },
    ...over,
    figures: { ...zero, ...(over.figures ?? figures2021) },
  }
}

const found = (overview: string, over?: Over) =>
  check({ report: reportOf(overview, over) }, againstTables).map(({ rule, weight }) => `${rule} ${weight}`)

/** `{right|wrong}` writes a sentence twice; `wrong` must be told by the rule, and nothing else. */
function planted(text: string) {
  return { sound: text.replace(/\{(.*?)\|.*?\}/g, '$1'), broken: text.replace(/\{.*?\|(.*?)\}/g, '$1') }
}

function held(where: keyof typeof prefixes, rule: string, sentences: string, over?: Over) {
  const lines = sentences.split('\n').map(line => line.trim())
  describe(`${rule} (${where})`, () => {
    test.each(lines.filter(line => line !== ''))('%s', line => {
      const { sound, broken } = planted(prefixes[where] + line)
      expect(found(sound, over), sound).toEqual([])
      expect(new Set(found(broken, over)), broken).toEqual(new Set([`${rule} warning`]))
    })
  })
}

function silent(what: string, sentences: string, over?: Over) {
  const lines = sentences.split('\n').map(line => line.trim())
  describe(`silent: ${what}`, () => {
    test.each(lines.filter(line => line !== ''))('%s', line => expect(found(line, over)).toEqual([]))
  })
}

held(
  'none',
  'RN-1',
  `2023年，我局共收到政府信息公开申请{48|47}件。
  全年新收政府信息公开申请{48|52}件，均已登记。
  全年收到依申请公开{48|84}件。
  本年度共受理政府信息公开申请{四十八|四十九}件。
  共收到{48|46}件政府信息公开申请，内容多与招生有关。
  全年共收到公民、法人和其他组织提出的政府信息公开申请{48|43}件。
  通过网络、信函、当面等方式，全年收到政府信息公开申请{48|45}件。
  截至2023年12月31日，共收到政府信息公开申请{４８|４３}件。
  自2023年1月1日至12月31日，我局收到政府信息公开申请{48|43}件。
  枫岚区教育局全年受理信息公开申请{48|38}宗。
  全年收办政府信息公开申请{52|55}件。
  全年收办政府信息公开申请{48|55}件。
  2023年共办理政府信息公开申请{52|57}件，其中2件结转下年度。
  累计接收政府信息公开申请{48|40}份，全部登记在册。
  收到书面政府信息公开申请共计{48|40}件。
  全年收到政府信息公开申请，共{48|40}件。
  2023年收到政府信息公开申请{48|41}件，比2022年的36件增加12件。
  较去年的36件有所上升，本年共收到政府信息公开申请{48|41}件。
  全年收到政府信息公开申请（含书面和网上）{48|42}件。
  2023年度，本机关共收到依申请公开申请{48|42}起。
  全年受理并答复政府信息公开申请{50|57}件。
  全年收到政府信息公开申请{约50|约80}件。
  全年收到政府信息公开申请{40余|30余}件。
  全年收到政府信息公开申请{近50|近20}件。`,
)
held(
  'applications',
  'RN-1',
  `全年收到申请{48|49}件。
  2023年共收到申请{48|49}件，内容集中在学区划分、教师招聘等方面。
  2023年收到{48|49}件申请，均按期答复。
  我局指定专人负责。今年以来加强沟通，全年受理{48|49}件。
  全年新收申请{48|49}件，上年结转4件。
  本年新收{48|49}件，上年结转4件，办结50件，结转下年2件。
  新收申请{48|49}件，加上年结转4件，共办理52件。
  一是畅通渠道，二是规范答复。全年共接到申请{48|49}件。`,
)
held(
  'applications',
  'RN-2',
  `全年收到申请48件，上年结转{4|5}件。
  上年度结转申请{4|5}件，本年新收48件。
  其中2022年结转{4|3}件。
  全年收到申请48件，加上年结转的{4|6}件，共52件。
  {4|6}件由上年结转。
  上一年度未办结转入{4|6}件。
  全年新收48件，结转自上年{4|6}件。
  上年转入{4|1}件，均在年初办结。
  全年办结政府信息公开申请{50|51}件。
  年内共办结申请{50|48}件，答复方式以邮寄为主。
  全年收到申请48件，已办结{50|46}件，{2|4}件结转下年度继续办理。
  全年共答复申请{50|49}件，答复率100%。
  依法答复{50|49}件，结转下年度办理2件。
  {50|49}件已办结，其余2件结转下年度。
  按期办结{50|49}件。
  全年办理完毕{50|40}件。
  尚有{2|3}件结转下年度继续办理。
  结转下年{2|3}件。
  转下年度办理{2|3}件。
  结转至2024年{2|3}件。
  另有{2|3}件转2024年办理。
  {2|3}件结转到下一年度。
  结转下一年度继续办理的申请{2|3}件。
  跨年{2|2}件，顺延至下年度办理{2|1}件。
  全年收到申请48件（含上年结转{4|5}件）。
  上年结转和本年新收的申请全部登记，其中上年结转{4|5}件。
  全年处理政府信息公开申请{50|53}件。
  共计办结{50余|30余}件。`,
)
held(
  'applications',
  'RN-3',
  `予以公开{15|16}件，部分公开{6|7}件。
  办结申请50件，其中予以公开{15|16}件、部分公开6件、不予公开9件、无法提供11件、不予处理6件、作其他处理3件。
  从结果看，不予公开{9|8}件，无法提供{11|10}件，不予处理{6|5}件，其他处理{3|4}件。
  {15|16}件予以公开，{6|5}件部分公开。
  全年收到申请48件。其中，作出予以公开答复{15|14}件，部分公开答复{6|8}件。
  同意公开答复{15|14}件。
  予以公开及部分公开共{21|15}件。
  予以公开、部分公开的{21|15}件。
  予以公开和部分公开{21|20}件，不予公开{9|10}件。
  予以公开（{15|12}件）、部分公开（{6|5}件）、不予公开（{9|7}件）。
  予以公开：{15|12}件；部分公开：{6|5}件。
  予以公开、部分公开、不予公开分别为{15|14}件、{6|7}件、{9|8}件。
  不予公开、无法提供和不予处理合计{26|25}件。
  因属于国家秘密不予公开{1|2}件。
  因属于国家秘密、三类内部事务信息不予公开{2|3}件。
  因涉及过程性信息等原因不予公开{9|3}件。
  属于四类过程性信息{3|4}件，属于三类内部事务信息{1|2}件。
  其中{3|4}件因属于四类过程性信息不予公开。
  本机关不掌握相关政府信息{8|9}件，没有现成信息需要另行制作{2|3}件。
  因本机关不掌握相关政府信息无法提供{8|11}件。
  因本机关不掌握等原因无法提供{11|8}件。
  补正后申请内容仍不明确{1|2}件。
  信访举报投诉类申请{3|4}件，重复申请{2|3}件。
  {2|3}件为重复申请不予处理。
  保护第三方合法权益{2|3}件。
  属于行政执法案卷{1|2}件，属于行政查询事项{1|3}件。
  逾期不补正{2|5}件。
  对符合条件的申请予以公开{15|19}件。
  全年办结50件，其中：无法提供{11|12}件。
  答复结果为予以公开的{15|17}件、部分公开的{6|4}件。`,
)
held(
  'none',
  'RN-3',
  `全年收到政府信息公开申请48件。从办理结果看，予以公开{15|12}件。
  在办结的政府信息公开申请中，予以公开{15|12}件、部分公开6件。
  依申请公开方面，全年予以公开{15|12}件。`,
)
held(
  'none',
  'RN-4',
  `全年新收政府信息公开申请48件，其中自然人申请{40|41}件、法人或其他组织申请{8|7}件。
  收到政府信息公开申请48件，其中，自然人{40|38}件，商业企业{5|7}件，社会公益组织{1|2}件，法律服务机构{2|1}件。
  收到政府信息公开申请48件，自然人申请{40|38}件，占83.3%。
  收到自然人政府信息公开申请{40|48}件、法人和其他组织政府信息公开申请{8|4}件。
  全年收办政府信息公开申请52件，自然人{43|42}件，法人或者其他组织{9|10}件。
  收到政府信息公开申请48件，其中{40|42}件由自然人提出。
  收到政府信息公开申请48件，按申请人分，自然人、法人或其他组织分别为{40|41}件、{8|7}件。
  全年收到政府信息公开申请48件，涉及自然人{40|46}件、商业企业{5|2}件。
  全年收到政府信息公开申请48件（自然人{40|41}件，法人或其他组织{8|7}件）。`,
)
held(
  'none',
  'RN-6',
  `2023年，因政府信息公开引发行政复议{7|8}件、行政诉讼{5|6}件。
  全年因政府信息公开工作被申请行政复议{7|6}件，被提起行政诉讼{5|4}件。
  政府信息公开类行政复议案件{7|6}起、行政诉讼案件{5|2}起。
  有{7|6}件涉及政府信息公开工作的行政复议，行政诉讼{5|3}件。
  涉及政府信息公开的行政复议、行政诉讼分别为{7|6}件、{5|4}件。
  因政府信息公开引发行政复议和行政诉讼共{12|11}件。
  政府信息公开行政诉讼{5|2}件，其中未经复议直接起诉{2|3}件，复议后起诉{3|2}件。
  涉政府信息公开行政复议7件，其中维持{4|5}件、纠正{1|2}件、尚未审结{1|0}件。
  因政府信息公开被申请行政复议7件，结果维持{4|3}件，其他结果{1|2}件。
  因信息公开引起的行政诉讼5件，维持{3|2}件，尚未审结{1|3}件。
  涉及政府信息公开的行政诉讼数为{5|0}件。
  全年政府信息公开方面共有行政诉讼案件{5|1}件、行政复议案件{7|2}件，均已办结。`,
)
held(
  'applications',
  'RN-6',
  `行政复议{7|9}件，与2022年持平。
  全年被申请行政复议{7|9}件，发生行政诉讼{5|9}件。`,
)
held('cases', 'RN-6', '全年行政复议案件{7|3}件，行政诉讼案件{5|3}件。')
held(
  'management',
  'RN-7',
  `全年制发行政规范性文件{6|7}件，废止{2|3}件，现行有效{31|30}件。
  2023年制定行政规范性文件{6|7}件。
  共印发{6|7}件行政规范性文件，全部备案。
  对现行有效的{31|29}件行政规范性文件逐件标注效力。
  开展行政规范性文件清理，废止{2|4}件，继续有效{31|28}件。
  集中公开现行有效规范性文件{31|33}件，更新本年度制发的规范性文件{6|8}件。
  本局制发行政规范性文件{6|5}件，现行有效{31|32}件（2022年末为27件）。
  截至年底，现行有效行政规范性文件{31|32}件。
  出台规范性文件{6|5}部，废止规范性文件{2|1}部。
  行政规范性文件方面，制发{6|5}件，废止{2|1}件，现行有效{31|13}件。
  作出行政许可处理决定{1120|1210}件、行政处罚处理决定{45|54}件、行政强制处理决定{3|2}件。
  全年行政事业性收费{318.43|381.43}万元。
  全年收取行政事业性收费共计{3184260|3184206}元，标准长期公示。`,
)
held('management', 'RN-7', '没有制定政府规章，现行有效规章{0|2}件。')
held('management', 'RN-7', '本年度{规范管理|未制发行政规范性文件}，没有制定规章。')
held(
  'management',
  'RN-7',
  `新制作规范性文件{5|6}件，新公开规范性文件{4|5}件，对外公开总数{48|50}件。
  全年制发规范性文件{5|4}件。`,
  {
    format: '2019',
    year: 2020,
    figures: {
      'proactive.normativeDocuments.made': 5,
      'proactive.normativeDocuments.disclosed': 4,
      'proactive.normativeDocuments.totalDisclosed': 48,
    },
  },
)
held(
  'applications',
  'RN-8',
  `全年{收到很多政府信息公开申请|未收到政府信息公开申请}。
  2023年，我局{认真办理政府信息公开申请|没有收到政府信息公开申请}。
  2023年，枫岚区教育局{依法受理依申请公开政府信息事项|未受理依申请公开政府信息事项}。
  本年度{规范答复|未收到公民、法人和其他组织的政府信息公开申请}。
  全年{规范依申请公开|无依申请公开事项}。
  全年{认真应对行政复议|未发生行政复议}，没有败诉。
  {妥善应对行政复议、行政诉讼|未发生因政府信息公开引起的行政复议、行政诉讼}。
  本机关{因政府信息公开被申请行政复议|没有因政府信息公开被申请行政复议}，{依法应诉|也没有被提起行政诉讼}。
  全年{重视|无}行政复议和行政诉讼案件。
  {规范应诉|行政复议、行政诉讼均为零}。
  {规范应诉|无一起行政诉讼}。
  {规范应诉|未被申请行政复议或提起行政诉讼}。`,
)
held('applications', 'RN-2', '{认真办理|没有上年结转的申请}，{按期答复|也没有结转下年度的申请}。')

describe('further ways of writing it', () => {
  held(
    'applications',
    'RN-1',
    `2023年，全局共办理依申请公开{52|57}件，其中自然人43件。
    上年度结转4件，本年度新收{48|47}件，已办结50件，结转2024年2件。
    依申请公开办理情况：本年新收申请{48|84}件，上年结转申请4件。
    全局共收到政府信息申请公开件{48|658}件，因政府信息公开引起的行政复议7件。
    2023年,共收到政府信息公开申请{48|130}件,申请量同比增长33%。
    共收到政府信息公开申请{48|44}件（其中网上申请30件，信件申请18件）。
    一年来，共接收各类政府信息公开申请{48|58}件，无一超期。
    我局共收到群众提交的政府信息公开申请{48|58}件，同比增长33.3%。
    受理依申请公开{48|45}件，按时办结率100%。
    全年依申请公开受理{48|45}件。
    收到有效政府信息公开申请{48|45}件。
    全年收到政府信息公开申请{48|45}条。`,
  )
  held(
    'applications',
    'RN-2',
    `上年结转未办结申请{4|2}件。
    从上年结转的{4|1}件，已全部办结。
    2022年度结转的申请{4|5}件。
    由上年度结转{4|5}件，办理过程中与申请人充分沟通。
    未到办理期限、结转下一年度办理的{2|5}件。
    {2|6}件申请将结转到2024年继续办理。
    （含结转下年度办理{2|6}件）
    办结50件，结转{2|3}件。
    转结下年度{2|3}件。
    共答复政府信息公开申请{50|60}件，满意率98%。
    已作出答复{50|60}件，其余2件尚在办理。
    均在法定期限内办结，共办结{50|60}件。`,
  )
  held(
    'applications',
    'RN-3',
    `办结的申请中，予以公开{15|18}件，占30%；部分公开{6|7}件，占12%。
    办理结果：予以公开{15|18}件，部分公开{6|9}件。
    从答复类型看，予以公开类{15|18}件，部分公开类{6|9}件，不予公开类{9|10}件，无法提供类{11|12}件。
    依法不予公开{9|10}件（其中国家秘密{1|2}件、第三方合法权益{2|3}件）。
    属于不予公开情形的{9|10}件、无法提供的{11|10}件。
    经审查，予以公开的有{15|16}件，不予处理的有{6|3}件。
    作出部分公开决定{6|8}件。
    无法提供政府信息{11|12}件，其中本机关不掌握{8|7}件。
    予以公开{15|16}件、部分公开{6|5}件、不予公开{9|8}件、无法提供{11|10}件、不予处理{6|7}件、其他处理{3|4}件，结转下年度2件。
    予以公开或部分公开的{21|22}件。
    没有现成信息需要另行制作的{2|4}件无法提供。
    重复申请{2|3}件，要求行政机关确认或重新出具已获取信息{1|2}件。
    要求提供公开出版物{0|2}件。
    申请人逾期未按收费通知要求缴纳费用{0|2}件。`,
  )
  held(
    'applications',
    'RN-4',
    `全年收到申请48件，均为{普通信件|自然人提出}。
    收到政府信息公开申请48件，从申请人类型看，自然人{40|44}件、法人或其他组织{8|4}件。
    全年收到申请48件，其中自然人提出申请{40|44}件，占比83.3%；法人或其他组织提出申请{8|4}件。
    自然人申请{40|30}件，企业申请{5|6}件。`,
  )
  held(
    'none',
    'RN-6',
    `全年因政府信息公开被行政复议{7|4}件，被行政诉讼{5|4}件。
    全年政府信息公开类行政复议案件7件，其中{4|5}件维持，{1|0}件纠正。
    因依申请公开引发的行政复议{7|1}件、诉讼{5|1}件。
    全年涉及政府信息公开工作的行政复议案件{7|6}宗、行政诉讼案件{5|6}宗。
    政府信息公开申请引起的行政诉讼案件{5|6}件，其中复议后起诉{3|4}件、直接起诉{2|1}件。
    政府信息公开行政复议情况良好。全年行政复议{7|8}件。
    发生涉及政府信息公开的行政复议案件{7|6}件（维持{4|3}件、纠正{1|2}件、其他结果{1|2}件、尚未审结{1|2}件）。`,
  )
  held(
    'management',
    'RN-7',
    `规范性文件制发{6|8}件、废止{2|3}件、现行有效{31|32}件。
    制定政府规章{0|2}件、行政规范性文件{6|8}件。
    本年度新制定规范性文件{6|9}份，废止规范性文件{2|1}份。
    现行有效的行政规范性文件共{31|30}件。
    新出台行政规范性文件{6|9}件。
    清理规范性文件33件，保留31件，废止{2|5}件。
    行政规范性文件{31|13}件现行有效，全部公开。`,
  )
  held(
    'applications',
    'RN-8',
    `全年{收到依申请公开政府信息的申请|未收到依申请公开政府信息的申请}。
    全年{规范|未接到公民、法人及其他组织要求公开政府信息的申请}。
    全年{规范|没有收到要求公开政府信息的申请}。
    2023年{规范|无公民、法人和其他组织提出政府信息公开申请}。
    {规范|无政府信息公开申请}，也没有其他情况。
    {规范|政府信息公开申请量为零}。
    {规范|无因政府信息公开引起的行政复议、行政诉讼}。
    {规范|没有发生针对本部门政府信息公开事务的行政复议案件、行政诉讼案件}。
    {规范|未出现因信息公开而引发的行政复议、行政诉讼及申诉情况}。
    {规范|行政诉讼案件零发生}。
    {规范|未发生行政诉讼案件}，行政复议7件。
    {规范|全年没有行政诉讼}。
    2023年，{规范|未收到依申请公开事项}.
    {规范|全年未接到信息公开申请}；其他工作正常。`,
  )
  silent(
    'more of other business',
    `（二）依申请公开。确保受理一件、答复一件、满意一件。
    （二）依申请公开。坚持第一时间回复申请的“三个一”机制。
    （二）依申请公开。发放办事指南26份，解答申请人疑问48次。
    （二）依申请公开。按时答复48件，延期答复2件。
    （二）依申请公开。当年收到当年办结46件。
    （二）依申请公开。办结上年结转4件、办结本年新收46件。
    （二）依申请公开。邮寄答复30件，网络答复20件。
    （二）依申请公开。帮助企业12次，走访科研机构3次。
    （四）平台建设。全年受理业务申请1286件，办结1280件。
    全年受理各类申请9600件，群众满意。
    （三）政府信息管理。发布规范性文件政策解读12件，规范性文件库收录45件。
    （三）政府信息管理。以区政府名义制发规范性文件3件。
    （三）政府信息管理。印发制度汇编3份，废止内部制度8件。
    （三）政府信息管理。减免行政事业性收费30万元，清理收费项目12项。
    （三）政府信息管理。公开行政事业性收费目录5项。
    （三）政府信息管理。作出行政许可决定900件，行政处罚案件公示率100%。
    （五）监督保障。办理人大建议26件，答复满意率100%，予以公开26件。
    （五）监督保障。培训12次，检查8次，发现问题6件，整改6件。
    公共企事业单位收到申请公开事项咨询12件。
    收到表扬信3件，收到锦旗2件。
    （二）依申请公开。未收到行政许可申请。
    召开新闻发布会5次，答复记者提问48件。
    处理突发舆情6起，回应关切32件。`,
  )
  silent(
    'more other times and parts',
    `全年收到政府信息公开申请52件（含上年结转4件）。
    （二）依申请公开。共收到申请52件，其中2022年结转4件。
    （二）依申请公开。县行政复议局全年办结各类行政复议案件63件。
    （二）依申请公开。2023年12月收到政府信息公开申请6件。
    （二）依申请公开。截至2024年1月，已办结48件。
    （二）依申请公开。2022年至2023年共收到政府信息公开申请84件。
    （二）依申请公开。与上年相比，申请数量增加12件，增长33.3%。
    （二）依申请公开。申请数量由上年的36件上升到48件。
    （二）依申请公开。去年结转4件，前年结转9件。
    （二）依申请公开。涉及教师招聘的申请12件，办理时多次沟通。
    （二）依申请公开。疑难申请5件，组织会商5次。
    （二）依申请公开。其中申请公开财务信息的9件。
    （二）依申请公开。每件申请平均办理9个工作日，最快的1件当天答复。
    （二）依申请公开。其中10件申请补正后予以办理。
    （二）依申请公开。主动公开1200件，依申请公开15件。`,
  )
})

test.each([
  ['收到 may count what was carried over', '全年收到政府信息公开申请52件。', 'RN-1 note'],
  ['a mere noun', '政府信息公开申请54件，全部登记。', 'RN-1 note'],
  ['work in hand', '（二）依申请公开。尚未办结3件。', 'RN-2 note'],
  ['nothing carried on, one does not know which way', '（二）依申请公开。全部办结，没有结转。', 'RN-2 note'],
])('%s: asks', (_, text, finding) => expect(found(text)).toEqual([finding]))

test('a region asks about its government, says nothing of its office, and holds the region’s own figure', () => {
  const over: Over = { kind: 'consolidated', organ: { name: '枫岚区人民政府', level: 'county', kind: 'government' } }
  expect(found('区政府收到政府信息公开申请12件。', over)).toEqual(['RN-1 note'])
  expect(found('区政府办公室收到政府信息公开申请12件，办结11件，结转下年度1件。', over)).toEqual([])
  expect(found('全区各部门、各乡镇收到政府信息公开申请12件。', over)).toEqual(['RN-1 warning'])
  const split =
    '全区共收办政府信息公开申请52件（区政府及区政府办公室12件、区直部门30件、乡镇10件），其中，自然人申请44件。'
  expect(found(split, over)).toEqual(['RN-4 warning'])
})

test('cases filed for the record are another base: ask', () => {
  const over: Over = { kind: 'consolidated', organ: { name: '枫岚区人民政府' } }
  expect(found('全区备案政府信息公开行政复议13件、行政诉讼7件。', over)).toEqual(['RN-6 note', 'RN-6 note'])
  expect(found('全区受理行政复议申请45件、行政诉讼12件。', over)).toEqual([])
})

test('a department says nothing of its region; an office that acts for the government does', () => {
  expect(found('全区共收到政府信息公开申请438件，予以公开136件。')).toEqual([])
  const over: Over = { organ: { name: '枫岚区人民政府办公室' } }
  expect(found('区政府办公室代表区政府共受理政府信息公开申请49件。', over)).toEqual(['RN-1 warning'])
  expect(found('全区行政机关共收到政府信息公开申请2849件。', over)).toEqual([])
})

test('blanks are never held against the prose, unless what stands beside them is already more', () => {
  const blank: Record<string, Figure> = {
    'applications.disclosed.natural': 15,
    'applications.disclosed.commercial': null,
    'applications.partlyDisclosed.natural': null,
  }
  const text = (n: number) => `（二）依申请公开。予以公开及部分公开${n}件。`
  expect(found(text(21), { figures: blank })).toEqual([])
  expect(found(text(15), { figures: blank })).toEqual([])
  expect(found(text(14), { figures: blank })).toEqual(['RN-3 warning'])
})

test('a denial of fees beside an amount', () => {
  const other = (text: string) => found('', { narratives: { other: text } })
  expect(other('2023年未收取信息处理费。')).toEqual([])
  expect(other('2023年发出收费通知1件，总金额160元，实际收取160元。')).toEqual([])
  expect(other('2023年未收取信息处理费。全年发出收费通知1件，实际收取160元。')).toEqual(['RN-8 warning'])
  expect(other('2023年未收取信息处理费。2022年实际收取160元。')).toEqual([])
  expect(other('未收取信息处理费，收费标准为每件每页10元。')).toEqual([])
})

test('a finding quotes the sentence, names the cells and tells both numbers', () => {
  const [finding] = check(
    { report: reportOf('先说一句。全年收办政府信息公开申请57件，逐件登记。再说一句。') },
    againstTables,
  )
  expect(finding).toMatchObject({
    rule: 'RN-1',
    addresses: ['applications.received.total', 'applications.carriedOver.total'],
    place: { section: 'overview', quote: '全年收办政府信息公开申请57件，逐件登记。' },
    values: { 'applications.received.total': 48, 'applications.carriedOver.total': 4 },
  })
  expect(finding?.say).toContain('57件')
  expect(finding?.say).toContain('＝52')
})

silent(
  'other business',
  `“12345”热线转办件办结1286件，办理人大代表建议12件、政协提案19件。
  全年受理群众咨询329件，办结320件，不予处理4件。
  （二）依申请公开。全年收到申请48件。办理建议提案12件，全部办结。
  （二）依申请公开。受理行政许可申请1500件，办结1480件。
  （二）依申请公开。全年收到低保申请126件，予以公开126件。
  办理信访事项32件，办结32件，结转下年度3件。
  受理投诉举报90件，答复90件。
  全年受理不动产登记申请9600件。
  收到网民留言215件，回复215件。
  全年办理行政复议案件45件、行政应诉案件12件。
  （二）依申请公开。县政府行政复议机构全年受理行政复议申请63件，审结60件。
  审核规范性文件45件，备案12件。
  主动公开规划计划12件，制定政策解读18件，印发公文320件。
  制发文件150件，其中公开发布36件。
  公开行政许可1320件、行政处罚77件。
  公示行政处罚决定书88件。
  办件9200余件，便民服务3.1万余件。
  受理法律援助申请632件，办结600件。
  转办市民诉求4126件，其中热线3784件，已全部办结；退回137件。
  公共法律服务网收到法律咨询64件，办结61件，办结率100%。
  受理热线工单2140件，较上年的2510件减少14.7%。
  规章制度修订12项，现行有效40项。
  党内规范性文件制发3件。
  收到公众意见382条，采纳120条。
  公开财政信息18件，政策文件57件。`,
)
silent(
  'other times',
  `2022年，我局收到政府信息公开申请36件，办结35件。
  上年收到政府信息公开申请36件。
  去年同期受理政府信息公开申请20件。
  第四季度收到政府信息公开申请9件。
  上半年受理政府信息公开申请20件。
  2023年1月至6月，收到政府信息公开申请20件，办结18件。
  自2019年《条例》修订以来，累计收到政府信息公开申请260件。
  近三年共收到政府信息公开申请130件。
  2021年、2022年、2023年分别收到政府信息公开申请30件、36件、48件。
  2023年收到政府信息公开申请48件，比2022年增加12件。
  2023年收到政府信息公开申请48件，同比增长33.3%（2022年收到政府信息公开申请36件）。
  （二）依申请公开。结转下年度2件，比上年少1件。
  （二）依申请公开。行政复议7件，比2022年的9件减少2件。
  2024年计划制定规范性文件5件。
  力争2024年办结政府信息公开申请60件。
  2022年现行有效行政规范性文件27件。`,
)
silent(
  'parts of the whole',
  `全年收到政府信息公开申请48件，其中网上申请30件、信函申请18件。
  全年收到政府信息公开申请48件，其中通过网站收到30件。
  通过政府网站收到政府信息公开申请30件。
  收到涉及征地补偿的政府信息公开申请12件。
  （二）依申请公开。全年收到申请48件，其中涉及招生的20件，涉及教师的9件。
  （二）依申请公开。延期答复3件，当面答复2件。
  （二）依申请公开。对3件政府信息公开申请收取信息处理费。
  （二）依申请公开。年内办结50件，其余14件分别作不予公开、无法提供等处理。
  （二）依申请公开。不予公开、无法提供等14件。
  （二）依申请公开。平均每月收到申请4件。
  （二）依申请公开。补正申请5件，撤回1件。
  （二）依申请公开。召开会商会12次，协调疑难申请6件。
  （二）依申请公开。主动公开率100%，予以公开率30%。
  （二）依申请公开。申请量居前三的事项为学籍12件、招聘9件、收费5件。
  因不服政府信息公开答复，行政诉讼一审3件，二审2件。
  因政府信息公开引发行政复议7件，其中因程序问题引发的2件。
  （二）依申请公开。全年收到申请十几件。
  （二）依申请公开。收到申请不到100件。
  （二）依申请公开。收到申请40至60件。
  申请公开的范围包括规划、计划等12项内容。`,
)
silent(
  'none, of something else',
  `（二）依申请公开。未收到要求减免费用的申请。
  （二）依申请公开。未发生因答复超期引发的行政复议。
  （二）依申请公开。全年未发生行政复议被纠正、行政诉讼败诉的情况。
  （二）依申请公开。没有行政诉讼败诉案件。
  （二）依申请公开。如未收到政府信息公开申请，也应当零报告。
  （二）依申请公开。第四季度未收到政府信息公开申请。
  （二）依申请公开。未收到不予公开异议。
  （五）监督保障。全年没有因信息公开工作被追究责任的情形。
  （五）监督保障。未收到投诉举报。
  未收到任何意见建议。
  2022年未收到政府信息公开申请。
  （二）依申请公开。没有超期未答复的申请。
  （二）依申请公开。申请人对答复没有异议，未引起争议。
  （二）依申请公开。无正当理由大量反复申请的情形不多见。`,
)
silent(
  'nothing there',
  `全年未收到政府信息公开申请，也没有上年结转的申请。
  （二）依申请公开。未发生行政复议、行政诉讼。无结转下年度申请。
  全年收到政府信息公开申请0件，行政复议0件，行政诉讼0件。`,
  { figures: {} },
)

test('prose of any length costs time in proportion to it', () => {
  const piece = '（二）依申请公开。全年收到政府信息公开申请，因本机关不掌握等原因（含上年结转）无法提供12件、'
  const time = (times: number) => {
    const start = performance.now()
    found(piece.repeat(times))
    return performance.now() - start
  }
  time(20)
  expect(time(800) / Math.max(time(100), 5)).toBeLessThan(24)
})
