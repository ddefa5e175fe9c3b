/** Characters of the block CJK Radicals Supplement that PDF fonts put in place of the letters they look like. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罒⺴网⺵罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲龟⻳龟',
  ].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [])),
)

/** Letters of labels as copies from traditional pages write them. */
const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'規规範范條条項项許许罰罚強强業业費费額额處处決决開开總总對对務务機机關关請请國国會会組组織织結结轉转數数減减單单採采購购萬万訊讯訴诉訟讼議议復复審审維维報报體体況况題题進进糾纠書书與与與与動动製制發发現现內内報报類类據据確确認认獲获無无當当複复舉举產产責责標标準准據据過过條条續续繼继補补滿满個个農农戶户戸户',
  ].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [])),
)

const OUTSIDE = /[\u2e80-\u2eff\u2f00-\u2fdf\uf900-\ufaff戸戶]/g

/** Letters that only look like others, as they are meant; everything else stays as it is printed. */
export function mendLetters(text: string): string {
  return text.replace(OUTSIDE, letter => {
    const plain = letter === '戶' || letter === '戸' ? '户' : (RADICALS[letter] ?? letter.normalize('NFKC'))
    return plain
  })
}

/** A text as labels are compared: letters and digits alone, in their plain forms. */
export function squeeze(text: string): string {
  return mendLetters(text)
    .replace(/[\u2460-\u2473\u24ea\u00b9\u00b2\u00b3\u2070-\u209f]/g, '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\p{C}]/gu, '')
    .replace(/\p{Script=Han}/gu, letter => TRADITIONAL[letter] ?? letter)
    .toLowerCase()
}

const NUMBER =
  /^\s*(?:第[一二三四五六七八九十]{1,3}[、.．]?|[（(【[〔]?\s*(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})\s*[）)】\]〕、.．,，:：]|[㈠-㈩⑴-⒇⒈-⒛①-⑳])\s*/u

/** The text without the number in front of it: （一）, 1., 三、, ⑵. */
export function unnumber(text: string): string {
  return text.replace(NUMBER, '')
}
