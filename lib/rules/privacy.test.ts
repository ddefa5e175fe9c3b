import { describe, expect, test } from 'vitest'
import { isCard, isIdentity } from './privacy-numbers'
import { foundBy, overviewWith, proseWith } from './test-draft'

describe('K-30 finds what tells of a person', () => {
  test.each([
    '申请人李建国（身份证号11010519491231002X）撤回申请。',
    '联系手机13800138000。',
    '申请人电话：139 1234 5678。',
    '申请人赵志强，住桐坞县青石镇柳树村三组18号。',
    '村民孙美兰家住桐坞县城关街道西街12号，行动不便。',
    '家住西街12号的村民孙美兰行动不便。',
    '退费至申请人卡号6222021234567890128账户。',
    '张伟（男，住桐坞县河东新村5栋302室）申请公开。',
    '申请人周芳，家庭住址：青石镇柳树村8号。',
    '手机：＋8613912345678。',
    '申请人欧阳明（现住城关镇东街7号2单元）多次来访。',
    '联系人：王强，手机15912345678',
  ])('%s', sentence => {
    const found = foundBy('K-30', overviewWith(sentence))
    expect(found).toMatchObject([{ place: { section: 'overview', quote: sentence } }])
    expect(found[0]?.say).not.toMatch(/\d{8}/)
  })

  test.each([
    '住所地在城关镇东街7号的企业有12家。',
    '城东小区3栋至8栋改造信息已公示。',
    '张主任到东街7号社区调研。',
    '联系人：王强，电话0577-8123406，地址：青石巷6号。',
    '申请人王某（住柳树村3组14号）来访。',
  ])('%s tells of nobody', sentence => expect(foundBy('K-30', overviewWith(sentence))).toEqual([]))

  test('an identity number weighs more than a mobile number', () => {
    expect(foundBy('K-30', overviewWith('身份证号11010519491231002X。'))[0]?.weight).toBe('error')
    expect(foundBy('K-30', overviewWith('手机13800138000。'))[0]?.weight).toBe('warning')
  })

  test('in the preface too', () =>
    expect(foundBy('K-30', proseWith('preface', '联系人手机：13912345678。'))).toHaveLength(1))

  test.each([
    ['11010519491231002X', true],
    ['110105194912310021', false],
    ['110105194913310020', false],
    ['110105194902300020', false],
    ['010105194912310021', false],
  ])('identity number %s: %s', (digits, right) => expect(isIdentity(digits)).toBe(right))

  test.each([
    ['6222021234567890128', true],
    ['6222021234567890127', false],
    ['4111111111111111', true],
    ['2023071800004521', false],
    ['622202123456', false],
  ])('bank card %s: %s', (digits, right) => expect(isCard(digits)).toBe(right))
})

describe('K-31 finds marks of secrecy', () => {
  test.each([
    '秘密★3年',
    '机密★',
    '绝密★长期 本件仅供参考。',
    '内部资料 注意保存',
    '内部资料，注意保存。',
    '（内部资料）我局公开信息86条。',
    '密级：秘密',
    '内部文件，不得外传。',
    '【机密】全年公开86条。',
    '秘密☆一年',
    '内部资料　我局全年公开86条。',
    '秘密★10年。文件起草时标注属性。',
    '内部使用 请勿外传',
    '机密',
  ])('%s', sentence =>
    expect(foundBy('K-31', overviewWith(sentence))).toMatchObject([
      { weight: 'error', place: { section: 'overview' } },
    ]),
  )
})

describe('K-29 finds mailboxes of commercial sites', () => {
  test.each([
    '邮箱：abc_12@qq.com。',
    '邮箱：tongwu@163．com',
    '邮箱 linye @ 126.com',
    '邮箱：x@vip.sina.com',
    '邮箱：lyj@foxmail.com',
    '邮箱：lyj＠139.com',
  ])('%s', sentence =>
    expect(foundBy('K-29', proseWith('preface', sentence))).toMatchObject([
      { weight: 'note', place: { section: 'preface' } },
    ]),
  )

  test.each(['邮箱：lyj@tongwu.gov.cn。', '邮箱：zwgk@mail.tongwu.gov.cn。', '邮箱：lyj163@tongwu.gov.cn。'])(
    '%s is in order',
    sentence => expect(foundBy('K-29', proseWith('preface', sentence))).toEqual([]),
  )
})
