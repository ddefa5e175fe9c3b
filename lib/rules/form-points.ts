import type { Found, Look, Rule } from './rule'

/** The five points of section one, in their order: how headings name them, and how prose without headings speaks of them. */
const points: readonly { name: string; heading: RegExp; prose: RegExp }[] = [
  {
    name: '主动公开',
    heading: /主动公开|(?<!申请)公开内容|重点领域.{0,6}公开/,
    prose: /主动公开|公开(?:各类|政府)?信息|发布/,
  },
  { name: '依申请公开', heading: /申请/, prose: /申请/ },
  {
    name: '政府信息管理',
    heading:
      /信息(?:资源)?(?:的)?(?:[^平台网站，]{0,6})管理|规范性文件|管理(?:工作|情况|制度)|信息(?:发布)?审[核查]|文件管理|^规范管理/,
    prose: /信息(?:资源|发布)?的?(?:规范|动态)?管理|规范性文件|公开属性|审[核查]|清理|归档|指南|目录/,
  },
  {
    name: '平台建设',
    heading: /平台|载体|渠道|网站|新媒体|阵地/,
    prose: /平台|载体|渠道|网站|新媒体|公众号|公示栏|公开栏|专栏|专区/,
  },
  {
    name: '监督保障',
    heading: /监督|保障|考核|培训|评议|追究|组织领导|队伍/,
    prose: /监督|保障|考核|培训|评议|追究|责任制|检查|通报/,
  },
]

const styles = [
  /^[（(]\s*[一二三四五六七八九十]{1,2}\s*[）)]\s*[、.．]?/,
  /^[一二三四五六七八九十]{1,2}\s*[、.．]/,
  /^[（(]?\d{1,2}\s*[、.．）)]/,
  /^第?[一二三四五六七八九十]{1,2}(?:是|，)/,
  /^(?=[^。；，]{2,16}(?:情况|方面|工作|建设|管理|保障|公开)(?:[。：:]|$))/,
]

/** The sub-points of section one. */
export const formPoints: Rule = {
  id: 'K-5',
  weight: 'warning',
  holds: '“一、总体情况”写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，次序不乱',
  source: '年度报告格式关于总体情况的说明',
  formats: ['2021'],
  example: '总体情况的小标题只有四个，没有“政府信息管理”',
  mend: '补上缺的方面；次序按主动公开、依申请公开、政府信息管理、平台建设、监督保障',
  check: look => {
    const overview = look.report.narratives.overview
    if (!overview?.trim()) return []
    const headings = headingsOf(overview)
    const text = overview.replace(/\s+/g, '')
    return [...missing(look, headings, text), ...disordered(headings)]
  },
}

/** Headings in the style that names the most of the five points; none when fewer than three are named. */
function headingsOf(overview: string): string[] {
  const paragraphs = overview.split('\n').map(line => line.trim())
  const ofStyles = styles.map(style =>
    paragraphs
      .filter(line => style.test(line))
      .map(line => /^[^。：:；，,]{0,40}/.exec(line.replace(style, '').replace(/\s+/g, ''))?.[0] ?? ''),
  )
  const named = (headings: readonly string[]) =>
    points.filter(point => headings.some(heading => point.heading.test(heading))).length
  const best = ofStyles.reduce((one, other) => (named(other) > named(one) ? other : one))
  return named(best) >= 3 ? best : []
}

function missing(look: Look, headings: readonly string[], text: string): Found[] {
  const lacking = points.filter(point =>
    headings.length > 0
      ? !headings.some(heading => point.heading.test(heading)) && !text.includes(point.name)
      : !point.prose.test(text),
  )
  if (lacking.length === 0) return []
  const section = look.form.sections.find(one => one.key === 'overview')
  return [
    {
      addresses: [],
      place: { section: 'overview', quote: '' },
      say: `“${section?.title}”应当写五个方面，没有写${lacking.map(point => `“${point.name}”`).join('、')}`,
    },
  ]
}

function disordered(headings: readonly string[]): Found[] {
  let last = -1
  let before = ''
  for (const heading of headings) {
    const named = points.flatMap((point, at) => (point.heading.test(heading) ? [at] : []))
    const at = named[0]
    if (named.length !== 1 || at === undefined) continue
    if (at < last)
      return [
        {
          weight: 'note',
          addresses: [],
          place: { section: 'overview', quote: heading },
          say: `五个方面的次序颠倒：“${heading}”应当在“${before}”之前`,
        },
      ]
    if (at > last) [last, before] = [at, heading]
  }
  return []
}
