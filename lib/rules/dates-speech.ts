/** How official prose speaks of a year. All patterns read the words before or after “20xx年”. */

const own =
  '我(?:们|[局委办厅部省市县区旗州盟镇乡街站所院处队会校社]|中心|单位|机关|街道|部门|系统)|' +
  '本(?:机关|单位|部门|中心|地区|系统|[局委办厅部省市县区旗州盟镇乡街站所院处队会])|' +
  '全(?:[局委办厅省市县区旗州盟镇乡街站所院]|系统)|各(?:级|地|部门|单位|乡镇)'
const counts =
  '共|累计|合计|总计|全年|全面公开|主动公开|依法公开|公开(?:各类|政府)?信息|收到|新收|接收|接到|受理|办结|办理|答复|未收|未发|未产|没有|无'
const formula =
  '认真|深入|全面|严格|切实|扎实|积极|不断|紧紧|着力|突出|聚焦|围绕|坚持|按照|根据|依据|高度重视|持续|进一步|始终|以.{2,40}为|把|' +
  '在.{2,30}(?:领导|指导|支持|关心|部署)下|政府信息公开|政务公开|信息公开工作|各项工作|存在[^，。；]{0,20}(?:问题|不足|差距|短板)(?!.{0,12}(?:整改|解决|已))|是'
const events =
  '成立|组建|挂牌|合并|并入|建成|开通|上线|启用|改版|改造|获|荣|被评|评为|命名|授予|出台|制定|印发|颁布|施行|实施|启动|划转|划入|划出|' +
  '更名|改革|入选|列为|列入|搬迁|试点|修订|修正|办公|投入使用|取得.{0,8}(?:证|资质)'

const subject = new RegExp(`^[，,]?(?:${own})`)
const count = new RegExp(`^[，,]?(?:(?:${own})[，,]?)?(?:${counts})`)
const work = new RegExp(`(?:${formula}|${counts})`)
const event = new RegExp(events)
const lead = new RegExp(
  `^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|第?[一二三四五六七八九十]{1,2}[是、]|在|回顾|纵观|总结|过去的|过去|为(?:切实|扎实|进一步)?(?:做好|抓好|推进)|[^，]{0,12}方面|${own})?$`,
)

/** Whether the year opens its clause, so that it says when the work was done. */
export function isLead(before: string): boolean {
  return lead.test(before)
}

/** Whether what follows a year is said of the reporting organ itself. */
export function speaksOfUs(after: string, organ: string): boolean {
  return subject.test(after) || startsWithOrgan(after.replace(/^[，,]/, ''), organ)
}

function startsWithOrgan(words: string, organ: string): boolean {
  return organ.length > 2 && (words.startsWith(organ) || (organ.length > 6 && words.startsWith(organ.slice(-6))))
}

/** A statement of the year's figures. */
export function isCount(after: string): boolean {
  return (
    count.test(after) ||
    /^(?:全年|度)?[，,]?[^，。；]{0,10}(?:公开|发布|推送|更新|编发|收到|受理|办结|办理|回复|答复|接听)[^，。；]{0,12}\d+(?:余|多)?[条件次篇份期]/.test(
      after,
    ) ||
    /^[，,][^，。；]{0,8}(?:举办|召开|开展|组织)[^，。；]{0,12}\d+(?:余|多)?[次期场]/.test(after)
  )
}

/** The formulas in which the year's work is told, within the first words. */
export function isWork(after: string): boolean {
  return work.test(after.slice(0, 40))
}

/** Something that happened once and names its own date. */
export function isEvent(after: string): boolean {
  return event.test(after.slice(0, 40))
}

const future =
  /^[，,]?[^，。；]{0,24}?(?:将(?:从|着力|着重|重点|继续|进一步|加强|加大|加快|不断|认真|按照|紧紧|围绕|在|坚持|持续|努力|结合|切实|深入|严格|全面|积极|大力|针对|做好|采取|以)|(?<!按)计划(?=从|在|开展|做|继续|建|完成|推)|拟(?!稿|定|制|办)|打算|要(?:从|着力|继续|进一步|重点|做好|加强)|(?:重点|着重|着力)(?:做好|抓好|从)|下一步|工作(?:打算|计划|思路|安排))/

/** A plan; only words that cannot mean anything but the time to come. */
export function isPlan(after: string): boolean {
  return future.test(after)
}

/** A plan, or words that may as well be one: 将, 要, 力争. */
export function mayBePlan(after: string): boolean {
  return isPlan(after) || /^[^。；]{0,60}?(?:将|要|拟|计划|力争|争取|确保|继续|进一步|下一步|打算|目标)/.test(after)
}

const against = /(?:较|比|与|同|跟|和|由|从|自|于|继|对比|参照|超过|高于|低于|对照|沿用|延续)$/
const aside =
  /^(?:的?(?:全年)?同期|年?[底末初]|以来|以前|之前|之后|以后|[前后起始间版届]|至今|期间|相比|[上下]半年|第[一二三四\d]|[一二三四]季度|春|夏|秋|冬|暑|寒|\d{1,2}月|\d{1,2}[-—~～至]\d{1,2}月|的(?!工作|政府信息|信息公开|一年))/

/** Whether the year is only looked back at: a comparison, the end of a year, since then, a date of its own. */
export function isLookedBackAt(before: string, after: string): boolean {
  return against.test(before) || aside.test(after)
}

const things =
  /^[^，。；：、]{0,14}(?:预算|决算|三公|国民经济|统计公报|要点|工作报告|年度报告|年报|考核|考评|测评|评估|评议|绩效|审计|普查|年鉴|目标|任务|计划|清单|目录|名单|规划|项目|工程|招生|中考|高考|大赛|表彰|先进|优秀|荣誉|称号|实事|公报|批次|法治政府建设|结转|版)/

/** Whether the year belongs to a thing: 2022年度部门决算, 2022年政务公开考核. */
export function isOfAThing(after: string): boolean {
  return things.test(after)
}
