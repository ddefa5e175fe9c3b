import { sentencesOf } from './passages'
import type { Look, Rule } from './rule'

/** A name that the organ no longer bears. */
export const formFormerName: Rule = {
  id: 'K-43',
  weight: 'warning',
  holds: '文字里用机关现在的名称',
  source: '已公布年报中的常见差错：机构改革后沿用旧名',
  needs: ['formerNames'],
  example: '卫生健康局的年报里写“区卫生和计划生育局”',
  mend: '改成现在的名称；说到过去的写“原某某局”',
  check: look =>
    sentencesOf(look).flatMap(({ section, text }) => {
      const plain = text.replace(/\s+/g, '').replace(/《[^《》]{0,200}》/g, '')
      const old = (look.formerNames ?? []).find(one => one !== look.report.organ.name && stands(one, plain, look))
      return old
        ? [
            {
              addresses: [],
              place: { section, quote: text },
              say: `“${old}”是原来的名称，现在的名称是“${look.report.organ.name}”`,
            },
          ]
        : []
    }),
}

function stands(old: string, text: string, { report }: Look): boolean {
  if (old.length < 3 || report.organ.name.includes(old)) return false
  const at = text.indexOf(old)
  if (at < 0) return false
  return (
    !/原$|原名$|前身(?:是|为)$|曾用名(?:是|为)?$/.test(text.slice(0, at)) &&
    !/更名|改名|组建|合并|并入|划入|不再保留|撤销|改革/.test(text)
  )
}

/** How the public reaches the organ. */
export const formContact: Rule = {
  id: 'K-28',
  weight: 'note',
  holds: '导语写了联系方式',
  source: '各地年报的通行写法',
  example: '导语没有地址、电话，也没有邮箱',
  mend: '在导语末尾写上地址、邮编、电话和电子邮箱',
  check: look => {
    const preface = look.report.narratives.preface?.trim()
    if (!preface) return []
    const all = Object.values(look.report.narratives).join('').replace(/\s+/g, '')
    return /联系|电话|地址|邮箱|邮编|邮政编码|咨询/.test(all)
      ? []
      : [{ addresses: [], place: { section: 'preface', quote: preface }, say: '导语没有写联系方式' }]
  },
}
