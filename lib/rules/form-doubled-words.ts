/** Particles that never follow themselves, with what may stand before or after when two words merely meet. */
const particles: readonly (readonly [letter: string, before: string, after: string])[] = [
  ['的', '目有标中打众端', '确士'],
  ['了', '为除完明知终', '解然结无'],
  ['和', '温饱共缓祥中总谦随调柔平附', '谐解平睦气美善'],
  ['在', '存现所内实潜自正外好旨', '线职校建编岗册场野家案乎意外'],
  ['是', '但还于就只总可凡或若要都正便更尤算', '否非以'],
  ['为', '行作成认以因分称视列变极尤更较最颇大人何', '民人了主期企群此何什'],
  ['对', '应针面核校相绝反一配', '外于照接口应比标策手方象待'],
  ['与', '参给赋授付', '会时否其'],
  ['及', '涉普波触顾遍危', '时早其至格第'],
  ['将', '即必终', '来近要军领'],
  ['把', '', '关脉握门控好'],
  ['被', '', ''],
  ['并', '合一兼归吞裁', '且非联轨举重入网购'],
  ['或', '抑', '者许'],
  ['从', '服听遵自', '事业而严速宽快紧此容重'],
  ['以', '可所足得难加予用给', '及来上下前后内外便免为'],
  ['向', '方面倾走导趋意志动定单双', '上下前导往'],
  ['由', '自理事缘经来', '此于来'],
  ['也', '', '许'],
  ['都', '首成', '市城'],
  ['就', '成', '业地近是此医职学餐'],
  ['不', '', ''],
]

const particle = new Map(particles.map(([letter, before, after]) => [letter, { before, after }]))

/** Words whose first letter is easily typed twice, with what may stand before when two words merely meet. */
const starts: readonly (readonly [word: string, before: string])[] = [
  ['政府', ''],
  ['信息', '通短电音来书亲相'],
  ['申请', '重引三'],
  ['情况', '感热心实事民舆疫灾行案'],
  ['单位', '简清菜名订账'],
  ['依法', ''],
  ['机关', '司随时危契有动'],
  ['条例', '一每各逐两二三四五六七八九十'],
  ['报告', '年上通申填公汇简日月周季快'],
  ['群众', '入建进退信该本各个'],
  ['规范', '法正常'],
  ['及时', '以涉普'],
  ['问题', '访询学慰'],
  ['答复', '问解'],
  ['受理', '接'],
  ['认真', '确公承'],
  ['严格', ''],
  ['平台', '水'],
  ['监督', ''],
  ['考核', '高中备参思'],
]

/** Words whose last letter is easily typed twice, with what may stand behind when two words merely meet. */
const endings: readonly (readonly [word: string, after: string])[] = [
  ['管理', '论念由想'],
  ['办理', '由念论'],
  ['信息', '息'],
  ['申请', '求示'],
  ['公开', '展放设发启通始工幕'],
  ['加强', '化调制'],
  ['推进', '一展行入度程出'],
  ['完善', '意于待'],
  ['监督', '查办促导'],
  ['群众', '多'],
  ['情况', ''],
  ['规范', '围例畴本'],
  ['政府', '院际'],
  ['提升', '级学'],
]
const ended = new Map(endings)

const started = new Map(starts.map(([word, before]) => [word, before]))

/** Verbs that Chinese doubles by itself, and words that a second one often follows. */
const natural =
  /^(?:讨论|研究|学习|了解|商量|考虑|锻炼|体验|感受|非常|很多|许多|多少|某某|一.{1,2}|[一二三四五六七八九十百千万亿两半零〇]+.?)$/
const meetings: Readonly<Record<string, string>> = {
  公开: '[栏目指专平属]|内容|信息网|事项|范围|透明|听证',
  公示: '[栏牌期]',
  部门: '预|决|网|动态|门户|规章|文件|职责|职能|单位|联动|协',
  政府: '信息|网|办|工作|门户|公报|采购|系统|部门|规章|令|投资|文件|职能|数据|购买|服务|热线|会议|机关',
  中心: '组|城|校|镇|村|任务|工作|小学|主任',
  服务: '中心|窗|大厅|平台|热线|站|指南|事项|企业|群众|对象|质量|水平|能力|态度|专区',
  管理: '办法|局|中心|委|平台|条例|制度|系统|人员|水平|服务|部门|规定|权限|职责',
  信息: '化|网|员|系统|中心|资源|技术|产业|科|处(?!理)',
  申请: '人|书|表|材料|事项|条件|资料',
  工作: '人员|机构|要点|专班|小组|台账|秘密|组(?!织)|站(?!点)',
  建设: '局|厅|单位|工程|项目|用地|管理|部门|委|规划|者',
  教育: '局|厅|系统|部门|基地|培训|教学',
  会议: '室|纪要|议题|精神|制度|记录|通知|议程',
  审查: '意见|机制|制度|程序|表|员|机构|结果|标准',
  项目: '库|建设|名称|单位|清单|审批|管理|负责|资金',
  行政: '许可|处罚|强制|复议|诉讼|机关|审批|执法|区|村|权力|事业|职权|服务|规范',
  监督: '检查|管理|员|机制|电话|热线|机构|部门|保障|渠道|考核|体系',
  社会: '保障|保险|组织|救助|公众|监督|评议|公益|治理|信用|稳定|各界|资本|效益',
  市场: '监管|监督|主体|价格|准入|环境|秩序|经济',
  财政: '局|厅|所|预|决|资金|部门|收支|支出|收入|补',
  街道: '办|党工委|机关|社区',
  社区: '服务|居民|工作|居委|书记|网格|卫生|干部',
  法律: '法规|顾问|服务|援助|依据|审核|责任|意见|咨询',
  专题: '会|培训|学习|栏目|研究|讲座',
  培训: '班|会|内容|计划|课程|基地|机构',
  咨询: '电话|热线|服务|台|窗口|件|投诉|量',
  投诉: '举报|电话|热线|件|建议',
  报告: '书|会|制度|期|编制|内容|文本|厅',
  考核: '办法|指标|结果|体系|评价|机制|小组|内容|细则',
  责任: '制|人|追究|单位|清单|科室|状|书|主体|意识|分工|到人',
  业务: '培训|科|工作|人员|水平|能力|知识|部门|骨干|学习',
  公众: '号|参与|意见|关切|监督|代表',
  规范: '性',
  规划: '局|编制|计划|图|方案|设计',
}

/** Words that meet their like only after the name of their owner: 区政府政府信息, 各部门部门预算. */
const lonely = /^(?:政府|部门)$/
const owner = /[省市州盟县区旗镇乡级民本各直关]/

/** A passage typed twice in a row, or undefined. Words that are naturally doubled, or merely meet, are silent. */
export function doubledIn(text: string): string | undefined {
  for (let at = 0; at < text.length - 1; at++) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + 1) || !follows(text, at, 1)) continue
    const [before = '', letter = '', , after = ''] = [text[at - 1], text[at], text[at + 1], text[at + 2]]
    const twice = letter + letter
    const alone = particle.get(letter)
    if (alone && !has(alone.before, before) && !has(alone.after, after)) return twice
    const expected = started.get(letter + after)
    if (expected !== undefined && !has(expected, before)) return twice + after
    const behind = ended.get(before + letter)
    if (behind !== undefined && !has(behind, after)) return before + twice
    if (letter === '步' && text.slice(at - 2, at) === '进一') return '进一步步'
    if (letter === '性' && /[程范]/.test(before)) return twice
    at++
  }
  for (const { word, index } of doubledWords(text)) {
    const twice = word + word
    if (natural.test(word) || new Set(word).size === 1) continue
    const meeting = word.length < 4 && meetings[word.slice(-2)]
    const meets =
      meeting && new RegExp(`^(?:${meeting})`).test(text.slice(index + twice.length, index + twice.length + 8))
    if (!meets || (lonely.test(word) && !owner.test(text[index - 1] ?? ''))) return twice
  }
  return /((?:19|20)\d\d年度?)\1/.exec(text)?.[0]
}

/** Words of two to eight Chinese characters that follow themselves, the longest at each place. */
function doubledWords(text: string): { word: string; index: number }[] {
  const found: { word: string; index: number }[] = []
  for (let at = 0; at < text.length - 3; at++) {
    const letter = text.charCodeAt(at)
    let length = 8
    while (length > 1 && (text.charCodeAt(at + length) !== letter || !follows(text, at, length))) length--
    if (length < 2) continue
    found.push({ word: text.slice(at, at + length), index: at })
    at += 2 * length - 1
  }
  return found
}

function follows(text: string, at: number, length: number): boolean {
  for (let step = 0; step < length; step++) {
    const letter = text.charCodeAt(at + step)
    if (letter !== text.charCodeAt(at + length + step) || letter < 0x4e00 || letter > 0x9fff) return false
  }
  return true
}

function has(letters: string, letter: string): boolean {
  return letter !== '' && letters.includes(letter)
}
