const level = '(?:绝密|机密|秘密|内部|工作秘密)'
const term = '\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?\\s*(?:年|个月|长期)?'
const keep =
  '(?:请?注意保[存管密]|不得外传|严禁外传|禁止外传|请?勿外传|不准外传|不得翻印|妥善保管|阅后(?:即焚|收回|销毁))'

const marks = [
  // 秘密★3年
  new RegExp(`${level}\\s*[★☆✩✭⭑▲]${term}`),
  new RegExp(`[★☆]\\s*(?:${level}|内部(?:资料|文件))`),
  // 密级：机密
  new RegExp(`(?:密级|保密等级|涉密等级)\\s*[：:]\\s*${level}`),
  // 内部资料 注意保存
  new RegExp(`(?:内部(?:资料|文件|材料|使用|参考|刊物|情况|传阅)|${level})[\\s　，,、·★]{0,3}${keep}`),
  // （内部资料）, 【机密】
  /[（(【[〔]\s*(?:绝密|机密|秘密|内部(?:资料|文件|材料|使用|参考|传阅)?|注意保存|不得外传|严禁外传)\s*[）)】\]〕]/,
  // Standing alone, or at the head of a passage before a blank
  /^(?:绝密|机密|秘密|内部(?:资料|文件|材料|使用|参考|传阅)|注意保存|不得外传|严禁外传)[。！!]?$/,
  /(?:^|[。；：:）)\n])\s*(?:绝密|机密|内部(?:资料|文件|材料|使用|参考|传阅))[\s　]+(?=\S)/,
]

/** A mark of secrecy as documents bear it. The same words inside a sentence are none. */
export function secrecyMark(text: string): string | undefined {
  if (!/密|内部|注意保存|外传/.test(text)) return
  for (const mark of marks) {
    const found = mark.exec(text)
    if (found) return found[0].replace(/^[。；：:）)\n]/, '').trim()
  }
}
