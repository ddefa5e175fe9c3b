import { describe, expect, test } from 'vitest'
import { foundBy, overviewWith } from './test-draft'

describe('K-32 finds slips of the keyboard', () => {
  test.each([
    '完善目录，，定期更新。',
    '完善目录，。',
    '完善目录。。',
    '完善目录。，定期更新。',
    '完善目录、，定期更新。',
    '重点领域的的信息按时公开。',
    '信息公开工作取得了了进展。',
    '认真认真落实公开要求。',
    '政府信息政府信息公开专栏改版。',
    '进一步进一步规范流程。',
    '及时及时公开信息。',
    '公开平台平台运行平稳。',
    '依法依规依法依规公开。',
    '政政府信息公开专栏改版。',
    '属于四类过程性性信息的1件。',
    '《中华人民共和国政府信息公开条列》施行以来。',
    '全年末收到政府信息公开申请。',
    '己公开信息86条。',
    '年度报靠已公布。',
    '按照统一布署推进。',
    '登陆县政府网站查询。',
    '落实《条例规定。',
    '落实“三审三校制度。',
    '公开信息86条（其中网站60条。',
    '对对申请逐件登记。',
    '以及及信息公开。',
    '各项工作工作有序开展。',
    '2023年2023年共公开信息86条。',
    '并并及时更新。',
    '取得明显明显成效。',
    '不不断提高质量。',
    '我局我局高度重视。',
    '公开信息；；共86条。',
    '信息信息更新不及时。',
    '行政复义1件。',
    '群众群众满意度提高。',
  ])('%s', sentence =>
    expect(foundBy('K-32', overviewWith(sentence))).toMatchObject([{ weight: 'note', place: { section: 'overview' } }]),
  )

  test.each([
    '政府政府信息公开工作有序。',
    '更新信息信息公开指南。',
    '建立健全健全机制。',
    '落实“先审后发”、、“一事一审”。',
    '部门部门之间会商。',
  ])('%s', sentence => expect(foundBy('K-32', overviewWith(sentence))).toHaveLength(1))

  test.each([
    '区政府政府信息公开专栏改版。',
    '各部门部门预算已公开。',
    '村务公开公开栏更新。',
    '规范规范性文件管理。',
    '（“最多跑一次”）',
    '公开86条（网站60条（含转载5条），微信26条）。',
  ])('%s', sentence => expect(foundBy('K-32', overviewWith(sentence))).toEqual([]))

  test('halves of a pair in two paragraphs are a pair', () =>
    expect(foundBy('K-32', overviewWith('严格执行“分\n\n级审核”程序。'))).toEqual([]))
})
