export const site = {
  name: '政府信息公开年报',
  description: '依法公开的政府信息公开工作年度报告',
  demo: '演示：这里的机关、人员和数据都是虚构的，停止演示后全部删除。',
  home: '首页',
  organs: '机关',
  staff: '工作人员登录',
  rules: '校验规则',
  checkup: '年报体检',
  skip: '跳到正文',
  path: '所在位置',
  footer: {
    label: '更多',
    basis: '依据《中华人民共和国政府信息公开条例》第四十九条、第五十条公布。',
    open: '各机关年报的数据均以开放格式提供。',
  },
  missing: {
    title: '没有找到这个页面',
    say: '网址可能有误，或者这里的内容没有公开。',
    home: '回到首页',
  },
  broken: {
    title: '页面暂时打不开',
    say: '系统出了问题，已经记录。您填写并保存过的内容没有受影响。',
    again: '再试一次',
    code: (code: string) => `问题编号：${code}`,
  },
}
