/** Words around which people build the passwords that are tried first. */
const words = [
  'password',
  'passwd',
  'passw0rd',
  'p@ssw0rd',
  'p@ssword',
  'admin',
  'administrator',
  'root',
  'user',
  'guest',
  'test',
  'demo',
  'login',
  'welcome',
  'letmein',
  'iloveyou',
  'monkey',
  'dragon',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'master',
  'secret',
  'changeme',
  'default',
  'woaini',
  'woaizhongguo',
  'zhongguo',
  'beijing',
  'zhengfu',
  'mima',
  'nihao',
  'gongkai',
  'xinxi',
  'nianbao',
  'abc',
  'abcd',
  'abcdef',
  'qwe',
  'qwer',
  'qwert',
  'qwerty',
  'asd',
  'asdf',
  'asdfgh',
  'zxc',
  'zxcv',
  'zxcvbn',
  'aa',
  'aaa',
  'a',
  'q',
  'z',
  'x',
  '密码',
  '政府',
  '公开',
  '信息公开',
  '政务公开',
  '年报',
]

/** Rows that fingers run along; a password cut from one of them, forwards or backwards, is no secret. */
const runs = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiop[]asdfghjkl',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '!qaz@wsx#edc$rfv',
  '!@#$%^&*()_+',
  'aabbccddeeffgg',
  '112233445566778899',
  '1357924680',
  '147258369',
  '5201314520131415926535',
]

const known = new Set(words)
const rows = runs.flatMap(run => [run, [...run].reverse().join('')])
const LEAST_DIFFERENT = 5

/** Whether a password (in small letters) is among those that are tried first. */
export function isCommonplace(password: string): boolean {
  if (new Set(password).size < LEAST_DIFFERENT) return true
  if (rows.some(row => row.includes(password) || row.repeat(3).includes(password))) return true
  return known.has(wordIn(password))
}

/** The word without the digits and signs that people put around it: Password2024! is password. */
function wordIn(password: string): string {
  return password.replace(/^[^\p{L}]+(?=\p{L})/u, '').replace(/[^\p{L}]+$/u, '')
}
