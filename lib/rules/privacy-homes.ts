const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'
const compound = '欧阳|司马|上官|诸葛|皇甫|尉迟|长孙|慕容|司徒|令狐|东方|夏侯|轩辕|端木|南宫'
const given = '[\\p{Script=Han}](?:[\\p{Script=Han}])?'
const name = `(?:(?:${compound})${given}|[${surnames}](?!某|先生|女士|同志|[×xX*])${given})`
const person =
  '(?:申请人|当事人|村民|居民|市民|群众|公民|原告|起诉人|上访人|信访人|业主|户主|户|老人|学生|职工|患者|姓名[：:]?|对象|联系人)'
const where =
  '(?:现|家|户籍|经常|常|一直)?(?:住址|住所地?|住于|住在|居住(?:于|在|地)?|家住|现住|家庭(?:住址|地址)|户籍(?:地址?|所在地)|住(?![房建院宅户宿所址]))'
const house =
  '[^，。；（）()]{2,40}?(?:\\d|[一二三四五六七八九十]){1,4}\\s*(?:号|室|组|户|栋|幢|单元|楼|弄|队|巷|社)[^，。；（）()]{0,20}'

const ways = [
  new RegExp(
    `(?:${person}|^|[，。；：:、（(“])(${name})\\s*[（(，,、：:]?\\s*[男女汉回满蒙藏壮族岁生于年月日出\\d，,、 ]{0,24}${where}(?:为|是|在|于|：|:)?\\s*(${house})`,
    'u',
  ),
  new RegExp(`(?:家住|住在|居住在|住)(?![房建院宅户宿所址])(${house})的${person}(${name})`, 'u'),
  new RegExp(
    `(?:家庭住址|家庭地址|户籍地址|住址)(?:为|是|在|：|:)\\s*(${house})[，,、（(]?\\s*(?:姓名[：:]?|${person})(${name})`,
    'u',
  ),
]

/** A full name with a home address in a sentence, as it is written. Names hidden by 某 and offices are none. */
export function homeIn(sentence: string): string | undefined {
  if (!/住|户籍/.test(sentence)) return
  for (const way of ways) {
    const found = way.exec(sentence)
    if (found && !found.slice(1).some(part => part && isOffice(part))) return found[0].replace(/^[，。；：:、（(“]/, '')
  }
}

function isOffice(part: string): boolean {
  return /(?:局|政府|委员会|办公室|中心|大厅|单位|公司)/.test(part)
}
