import { z } from 'zod'
import { levels, organKinds, reportJson, reportKinds } from '@/lib/report/content'

const code = z.string().meta({ description: '机关代码，也是网址的第一段', example: 'fenglan-jyj' })
const year = z.int().meta({ description: '年报的年度', example: 2024 })
const moment = z.iso.datetime().meta({ description: '时刻，协调世界时' })
const count = (description: string) =>
  z
    .int()
    .nullable()
    .meta({ description: `${description}；空是没有数` })

export const organ = z
  .object({
    code,
    name: z.string().meta({ description: '最近一份年报所用的全称' }),
    shortName: z.string(),
    level: z.enum(levels).meta({ description: '层级：township 乡，county 县，city 市，province 省，nation 国家' }),
    kind: z
      .enum(organKinds)
      .meta({ description: '类型：government 人民政府，department 部门，office 办公机构，institution 其他机构' }),
    path: z.array(code).meta({ description: '从最上级机关到本机关的代码' }),
    years: z.array(year).meta({ description: '公开了年报的年度，由近到远' }),
    url: z.url(),
  })
  .meta({ id: 'Organ', description: '公开过年报的机关' })

export const report = z
  .object({
    organ: code,
    organName: z.string(),
    year,
    edition: z.int().meta({ description: '版本，从1起；大于1表示更正过' }),
    state: z.enum(['published', 'withdrawn']).meta({ description: 'withdrawn 表示已撤回，只留撤回说明' }),
    kind: z.enum(reportKinds).meta({ description: 'own 是本机关的，consolidated 是本级政府汇总的' }),
    format: z
      .enum(['2019', '2021', 'free'])
      .meta({ description: '年报格式：2019用于2019、2020年度，2021用于2021年度起，free是2018年度及以前只有文字的' }),
    title: z.string(),
    note: z.string().meta({ description: '更正或撤回的说明' }),
    publishedAt: moment,
    firstPublishedAt: moment,
    deadline: z.iso.date().meta({ description: '法定期限' }),
    onTime: z.boolean().meta({ description: '首次发布是否在法定期限内' }),
    hash: z.string().meta({ description: '内容的 SHA-256' }),
    received: count('本年新收申请'),
    carriedOver: count('上年结转'),
    disclosed: count('予以公开和部分公开'),
    withheld: count('不予公开'),
    concluded: count('办理结果总计'),
    carriedForward: count('结转下年度'),
    reconsiderations: count('行政复议总计'),
    litigations: count('行政诉讼总计'),
    url: z.url(),
  })
  .meta({ id: 'Report', description: '一个机关一个年度的年报，以最新版本为准' })

export const edition = z
  .object({
    ...report.pick({
      organ: true,
      organName: true,
      year: true,
      edition: true,
      state: true,
      title: true,
      note: true,
      publishedAt: true,
      deadline: true,
      hash: true,
      url: true,
    }).shape,
  })
  .meta({ id: 'Edition', description: '发布过的一个版本；撤回也是一个版本' })

export const figure = z
  .object({
    organ: code,
    organName: z.string(),
    year,
    edition: z.int(),
    address: z.string().meta({ description: '数据的地址，见数据字典', example: 'applications.received.total' }),
    value: z
      .union([z.number(), z.string(), z.null()])
      .meta({ description: '件数是整数；金额是十进制小数的文本；"/" 是不适用；空是没有填或该格式没有这一格' }),
  })
  .meta({ id: 'Figure', description: '一份年报里的一个数据' })

/** annual-report/1 as the full zod sees it: the shape itself is declared with the language of reports. */
export const whole = z
  .custom<z.infer<typeof reportJson>>(given => reportJson.safeParse(given).success)
  .meta({ id: 'AnnualReport', description: '一份年报的全部内容（annual-report/1）' })

export const failure = z
  .object({ error: z.string(), fields: z.record(z.string(), z.string()).optional() })
  .meta({ id: 'Failure', description: '为什么没有答案；fields 说明是哪个参数' })
