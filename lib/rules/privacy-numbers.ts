import { halfWidth, withoutAddresses } from './letters'

/** A number in the prose that tells of a person. */
export interface Personal {
  readonly kind: 'identity' | 'mobile' | 'card'
  readonly digits: string
}

const serial =
  /(?:编号|编码|流水号|代码|单号|序号|查询码|受理号|办件号|业务号|文号|档案号|案卷号|信用代码|批次号?|案号|机构码|标识码?|索引号|许可证号?|备案号|登记号|宗地号?|不动产单元号?|项目号|订单号?|条码|条形码|合同号|发票号?|税号|ISBN|ICP)[^，。；\d]{0,6}$/
const run = /(?<![\dA-Za-z.])\d(?:[ \-—]?\d){9,18}[Xx]?(?![\dA-Za-z]|[-—]\d|\.\d)/g

/** Without a number of ten places nobody is numbered. */
export const longNumber = /[\d０-９][\d０-９ \-—]{9}/

/** Identity numbers, mobile numbers and bank cards of a sentence. Codes, landlines and serial numbers are none. */
export function personalNumbers(sentence: string): Personal[] {
  if (!longNumber.test(sentence)) return []
  const text = withoutAddresses(halfWidth(sentence)).replace(/[+＋]\s?86[ -]?/g, '+')
  return [...text.matchAll(run)].flatMap((found): Personal[] => {
    const written = found[0]
    const digits = written.replace(/[^\dXx]/g, '').toUpperCase()
    const before = text.slice(Math.max(0, found.index - 14), found.index)
    if (isIdentity(digits) && isGrouped(written, /^\d{17}[\dXx]$|^\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]$/))
      return serial.test(before) && !/身份|公民/.test(before) ? [] : [{ kind: 'identity', digits }]
    if (serial.test(before)) return []
    if (/^1[3-9]\d{9}$/.test(digits) && isGrouped(written, /^\d{11}$|^\d{3}[ \-—]\d{4}[ \-—]\d{4}$/))
      return [{ kind: 'mobile', digits }]
    if (isCard(digits) && isGrouped(written, /^\d{16,19}$|^\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?$/))
      return [{ kind: 'card', digits }]
    return []
  })
}

function isGrouped(written: string, ways: RegExp): boolean {
  return ways.test(written)
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 18 digits with a possible date of birth and the check digit of GB 11643. */
export function isIdentity(digits: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(digits)) return false
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number)
  if (year === undefined || month === undefined || day === undefined || year < 1880 || year > 2099) return false
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return '10X98765432'[sum % 11] === digits[17]
}

/** 16 to 19 digits of a card that satisfy the Luhn check; numbers that begin with a date are none. */
export function isCard(digits: string): boolean {
  if (!/^[345689]\d{15,18}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const twice = at % 2 === 1 ? digit * 2 : digit
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** A number with its middle hidden, so that the finding does not spread it. */
export function hidden(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 7)}${digits.slice(-4)}`
}
