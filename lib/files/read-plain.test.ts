import { describe, expect, it } from 'vitest'
import { check } from '@/lib/rules'
import { readPlain } from './read-plain'

const WHOLE = `枫澜区文化和旅游局2024年政府信息公开工作年度报告

本报告按照《中华人民共和国政府信息公开条例》编制。
数据的统计期限为2024年1月1日至12月31日。

一、总体情况
（一）主动公开
公开信息12条。
二、主动公开政府信息情况
信息内容 本年制发件数
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
问题：更新不够及时。
六、其他需要报告的事项
无其他事项。`

const read = (text: string) => {
  const file = readPlain(text)
  if (!file.ok) throw new Error(file.why)
  return file.report
}

describe('a report as plain text', () => {
  it('is taken apart by the titles of its parts; tables are left unread', () => {
    expect(read(WHOLE)).toMatchObject({
      format: '2021',
      year: 2024,
      organ: { name: '枫澜区文化和旅游局' },
      title: '枫澜区文化和旅游局2024年政府信息公开工作年度报告',
      figures: {},
      narratives: {
        preface: '本报告按照《中华人民共和国政府信息公开条例》编制。\n\n数据的统计期限为2024年1月1日至12月31日。',
        overview: '（一）主动公开\n\n公开信息12条。',
        problems: '问题：更新不够及时。',
        other: '无其他事项。',
      },
    })
  })

  it('knows its year by the title, else by the period, else by what it speaks of most', () => {
    expect(read('数据的统计期限为2023年1月1日至12月31日。').year).toBe(2023)
    expect(read('2022年工作有力，较2021年好。2022年共公开9条。').year).toBe(2022)
    expect(readPlain('公开了一些信息。')).toMatchObject({ ok: false })
    expect(readPlain('枫澜区教育局2012年政府信息公开工作年度报告\n正文')).toMatchObject({ ok: false })
    expect(readPlain(' \n ')).toMatchObject({ ok: false })
  })

  it('without titles is one piece of prose, in which what stands there is checked', () => {
    const report = read('2024年共公开信息30条，其中网站20条、微信15条。')
    expect(report.narratives).toEqual({ overview: '2024年共公开信息30条，其中网站20条、微信15条。' })
    const spoken = check({ report }).filter(finding => finding.place?.quote)
    expect(spoken.map(({ place }) => place?.section)).toEqual(['overview'])
  })

  it('a long sentence that begins with a number is no heading', () => {
    const report = read(
      WHOLE.replace('公开信息12条。', '二、主动公开政府信息情况良好，全年通过各种渠道公开了大量的信息，群众满意。'),
    )
    expect(report.narratives.overview).toContain('群众满意')
  })
})
