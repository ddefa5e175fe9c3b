import { type Cell, figureAt } from '@/lib/report/cells'
import { coDefendants, sameApplications, sameOrgan } from './consolidation-doubles'
import { addUp, differences, isComplete, partsOf, scaled, sumOfParts } from './consolidation-sums'
import { mayMakeRules } from './disclosure'
import { legible, type Rule } from './rule'

/** Bodies under vertical leadership report in their own system (article 3). */
const vertical =
  /(?:税务局|海关|气象局|烟草专卖局|邮政管理局|海事局|调查队|外汇管理局|金融监(?:督)?管(?:理)?(?:局|分局|支局)|通信管理局|国家安全局)$/

export const consolidation: readonly Rule[] = [
  {
    id: 'RC-1',
    weight: 'error',
    kinds: ['consolidated'],
    sees: ['parts'],
    holds: '汇总年报第三、四部分每一格等于各份年报同一格之和',
    source: '条例第四十九条：本级政府的年报汇总所属部门和下级政府的情况',
    example: '汇总的新收总计写96，各份年报相加是94',
    mend: '找出漏加、重复加或者后来更正过的年报，重新汇总',
    check: look => {
      const tables = (cell: Cell) => cell.section !== 'proactive'
      if (isComplete(look)) return differences(look, tables, sumOfParts(look))
      const more = differences(look, tables, address => {
        const due = sumOfParts(look)(address)
        return due !== undefined && due > scaled(look.at(address)) ? due : undefined
      })
      return more.map(found => ({
        ...found,
        weight: 'note' as const,
        say: `${found.say}，还有年报没有报来，已经超过汇总数`,
      }))
    },
  },
  {
    id: 'RC-2',
    weight: 'warning',
    kinds: ['consolidated'],
    needs: ['parts'],
    holds: '汇总年报的行政规范性文件、处理决定和收费等于各份年报之和',
    source: '第二部分各项按机关统计；联合制发的文件只应计一次',
    example: '汇总的行政许可处理决定写5200，各份年报相加是5196',
    mend: '核对漏加和重复；联合发文等原因造成的，请写情况说明',
    check: look =>
      isComplete(look)
        ? differences(
            look,
            cell => cell.section === 'proactive' && !ofRules(cell) && cell.kindName !== 'change',
            sumOfParts(look),
          )
        : [],
  },
  {
    id: 'RC-3',
    weight: 'warning',
    kinds: ['consolidated'],
    needs: ['parts'],
    holds: '汇总年报的规章等于有规章制定权的机关所报之和',
    source: '《规章制定程序条例》：只有省、设区的市、自治州的人民政府和国务院部门制定规章',
    example: '市政府汇总年报规章现行有效15，市政府自己的年报写12',
    mend: '按有规章制定权的人民政府自己的数填',
    check: look => {
      if (!isComplete(look)) return []
      const makers = partsOf(look).filter(({ organ }) => mayMakeRules(organ) !== false)
      if (makers.length === 0 || makers.some(({ organ }) => mayMakeRules(organ) === undefined)) return []
      const figures = makers.map(part => legible(part.figures))
      return differences(look, ofRules, address => addUp(figures.map(its => figureAt(look.form, its, address))))
    },
  },
  {
    id: 'RC-4',
    weight: 'error',
    kinds: ['consolidated'],
    holds: '汇总时没有一个机关被加了两次；政府本级的申请由办公厅（室）办理的，只计在一处',
    source: '同一件申请只统计一次',
    example: '区人民政府和区人民政府办公室两份年报的第三部分完全相同',
    mend: '去掉重复的一份；政府本级的申请只留在政府或者办公厅（室）一份年报里',
    check: look => [...sameOrgan(look), ...sameApplications(look)],
  },
  {
    id: 'RC-5',
    weight: 'note',
    kinds: ['consolidated'],
    sees: ['parts'],
    holds: '实行垂直领导的部门一般汇总到本系统，不计入本级政府',
    source: '条例第三条；各地做法不一',
    example: '区政府的汇总里有国家税务总局的区税务局',
    mend: '看一看本地是否要求计入；不计入的，从汇总中去掉',
    check: look =>
      partsOf(look)
        .filter(({ organ }) => vertical.test(organ.name))
        .map(({ organ }) => ({
          addresses: [],
          say: `汇总的${partsOf(look).length}份年报里有${organ.name}，实行垂直领导的部门一般不计入本级政府`,
        })),
  },
  {
    id: 'RC-6',
    weight: 'note',
    kinds: ['consolidated'],
    sees: ['parts'],
    holds: '复议机关作共同被告的案件，只由原行为机关统计',
    source: '国办公开办函〔2016〕201号',
    example: '政府本级报复议后起诉2件，所属部门也报了2件',
    mend: '看一看政府本级的案件里有没有作共同被告的；有的，只留在原行为机关',
    check: look => coDefendants(look),
  },
  {
    id: 'RC-7',
    weight: 'error',
    kinds: ['consolidated'],
    holds: '所有应当汇总的年报都公布了，汇总年报才能审核',
    source: '汇总数以各份年报为准',
    example: '应汇总40份，只有38份',
    mend: '催报还没有公布的年报',
    check: look =>
      look.parts && !look.parts.complete
        ? [{ addresses: [], say: `现在只有${partsOf(look).length}份年报可以汇总，还有没有公布的` }]
        : [],
  },
]

function ofRules({ row }: Cell): boolean {
  return row === 'proactive.rules'
}
