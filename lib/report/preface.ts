import { type NarrativeDoc, paragraphOf } from './narrative'

export interface Contact {
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly email: string
  readonly website: string
}

/** The preface as the portal writes it from the organ's profile: basis, parts, period, download, contact. */
export function writePreface(of: {
  organ: string
  year: number
  notice: string
  parts: readonly string[]
  publicAddress: string
  contact: Contact
}): NarrativeDoc {
  const { organ, year, notice, parts, contact } = of
  const ways = [
    contact.address && `地址：${contact.address}`,
    contact.postcode && `邮编：${contact.postcode}`,
    contact.phone && `联系电话：${contact.phone}`,
    contact.email && `电子邮箱：${contact.email}`,
  ].filter(Boolean)
  const place = contact.website || of.publicAddress
  return {
    type: 'doc',
    content: [
      paragraphOf(
        `本报告由${organ}按照《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式（${notice}）编制，` +
          `分为${parts.join('、')}${numeral(parts.length)}个部分。数据的统计期限为${year}年1月1日至12月31日。`,
      ),
      paragraphOf(
        `本报告的电子版可以在${place}查阅和下载。${ways.length > 0 ? `对本报告有疑问的，请与${organ}联系（${ways.join('；')}）。` : ''}`,
      ),
    ],
  }
}

function numeral(count: number): string {
  return '零一二三四五六七八九十'[count] ?? String(count)
}
