import type { Page } from '@playwright/test'
import type { Viewer } from '@/lib/access'
import { publish } from '@/lib/desk/publication'
import { approve, start, submit } from '@/lib/desk/reports'
import { load, saveFigures, saveProse } from '@/lib/desk/sections'
import { paragraphOf } from '@/lib/report/narrative'
import { decide, press } from './deeds'
import { fillIn } from './filling'
import { noFlaws } from './flaws'
import { expect, type Town, test } from './office'

const YEAR = 2025

const office = async (town: Town, code: string) => {
  const organ = await town.organ(code)
  const clerk = await town.staff(`${code}-clerk`, 'clerk', organ)
  const approver = await town.staff(`${code}-approver`, 'approver', organ)
  return { clerk, approver, place: { organ: code, year: YEAR }, home: `/office/${code}/${YEAR}` }
}

const write = async (clerk: Viewer, place: { organ: string; year: number }, ...text: string[]) => {
  const loaded = await load(clerk, place, 'problems')
  const remove = loaded && 'doc' in loaded.section ? loaded.section.doc.content.length : 0
  const seen = loaded?.touched.version ?? 0
  await saveProse(clerk, place, 'problems', { seen, at: 0, remove, blocks: text.map(paragraphOf) })
}

/** Answers a finding where it stands. */
const answer = async (page: Page, finding: RegExp, how: string, text: string, reason?: string) => {
  const form = page.getByRole('listitem').filter({ hasText: finding }).getByRole('form')
  if ((await form.locator('details[open]').count()) === 0) await form.getByText(how, { exact: true }).click()
  if (reason) await form.getByLabel('原因').selectOption({ label: reason })
  await form.getByRole('textbox').fill(text)
  await form.getByRole('button').click()
}

for (const javaScriptEnabled of [true, false])
  test(`a warning is explained in place ${javaScriptEnabled ? 'with' : 'without'} JavaScript, before the report can be submitted`, async ({
    openAs,
    town,
  }) => {
    test.setTimeout(120_000)
    const parts = { javaScriptEnabled }
    const code = javaScriptEnabled ? 'answer-script' : 'answer-plain'
    const { clerk, approver, place, home } = await office(town, code)
    await start(clerk.viewer, place)
    await fillIn(clerk.viewer, place)
    await write(clerk.viewer, place, '暂无问题。')
    const writer = await openAs(clerk, parts)
    const chief = await openAs(approver, parts)
    const short = /第五部分只有\d+个字/

    await writer.goto(home)
    await expect(writer.getByText('还有 1 个要写情况说明的问题，处理完才能提交审核')).toBeVisible()
    await expect(writer.getByRole('button', { name: '提交审核' })).toHaveCount(0)
    await answer(writer, short, '写情况说明', ' ')
    await expect(writer.getByText('请写明情况，至少 4 个字').first()).toBeVisible()
    await answer(writer, short, '写情况说明', '本单位十二月才成立，尚无工作可写')
    await expect(writer.getByText('情况说明已保存')).toBeVisible()
    await expect(writer.getByText('没有待处理的问题', { exact: true })).toBeVisible()
    await expect(writer.getByText('本单位十二月才成立，尚无工作可写')).toBeHidden()
    await writer.locator('summary').filter({ hasText: '已处理 1 个' }).click()
    await expect(writer.getByText('本单位十二月才成立，尚无工作可写')).toBeVisible()
    await press(writer, '收回')
    await expect(writer.getByText('已收回，这个问题重新列入待处理')).toBeVisible()
    await answer(writer, short, '写情况说明', '本单位十二月才成立，尚无工作可写')
    await press(writer, '提交审核')
    await expect(writer.getByText('已提交审核')).toBeVisible()

    await chief.goto(`${home}/review`)
    await expect(chief.getByText('本单位十二月才成立，尚无工作可写')).toBeVisible()
    await expect(chief.getByText(`${code}-clerk，针对第`)).toBeVisible()
    await decide(chief, '退回', '请写出存在的问题')
    await writer.goto(home)
    await write(clerk.viewer, place, '无问题。')
    await writer.goto(home)
    await expect(writer.getByText('还有 1 个要写情况说明的问题，处理完才能提交审核')).toBeVisible()
    await answer(writer, short, '写情况说明', '本单位十二月才成立')
    await press(writer, '提交审核')
    await chief.goto(`${home}/review`)
    await decide(chief, '审核通过')
    await decide(chief, '发布')
    await expect(chief.getByText('已发布，现在任何人都能看到')).toBeVisible()
    await chief.goto(`/${code}/${YEAR}`)
    await expect(chief.getByText('无问题。')).toBeVisible()
    await expect(chief.getByText('本单位十二月才成立')).toHaveCount(0)
  })

test('an error between years stands with a reason that the public reads; personal data waits for the secrecy review', async ({
  openAs,
  town,
  page: reader,
}) => {
  test.setTimeout(300_000)
  const { clerk, approver, place, home } = await office(town, 'answer-years')
  const before = { ...place, year: YEAR - 1 }
  await start(clerk.viewer, before)
  await fillIn(clerk.viewer, before, {
    'applications.received.natural': '2',
    'applications.carriedForward.natural': '2',
  })
  await submit(clerk.viewer, before, {})
  await approve(approver.viewer, before, {})
  expect(await publish(approver.viewer, before, {})).toEqual({ outcome: 'done' })
  await start(clerk.viewer, place)
  await fillIn(clerk.viewer, place)
  await write(clerk.viewer, place, '有的栏目更新不够及时，请群众拨打13812345670反映。', '下一步按月检查，逐项落实。')
  const seen = (await load(clerk.viewer, place, 'applications'))?.touched.version ?? 0
  await saveFigures(clerk.viewer, place, 'applications', {
    seen,
    changes: { 'applications.carriedOver.natural': '3', 'applications.disclosed.natural': '3' },
    reasons: { 'applications.carriedOver.natural': '划入的单位带来一件' },
  })

  const writer = await openAs(clerk)
  await writer.goto(home)
  await answer(writer, /上年结转总计是3/, '选择原因并保留', '划入原粮食局，带来一件')
  await expect(writer.getByText('请选择一个原因').first()).toBeVisible()
  await answer(writer, /上年结转总计是3/, '选择原因并保留', '划入原粮食局，带来一件', '机构改革、职能划转')
  await expect(writer.getByText('原因已保存，这个数据可以保留')).toBeVisible()
  await expect(writer.getByText(/确需公开的，要由审核人/)).toBeVisible()
  await press(writer, '提交审核')
  await expect(writer.getByText('已提交审核')).toBeVisible()

  const chief = await openAs(approver)
  await chief.goto(`${home}/review`)
  await expect(chief.getByText('有 1 处要审查，签署以后才能审核通过和发布。')).toBeVisible()
  await expect(chief.getByRole('form', { name: '审核通过', exact: true })).toHaveCount(0)
  await answer(chief, /文字里有手机号码/, '写保密审查意见', '是单位的值班手机，可以公开')
  await expect(chief.getByText('保密审查意见已签署')).toBeVisible()
  await expect(chief.getByText('1 处已经审查签署。')).toBeVisible()
  await noFlaws(chief, [home, `${home}/review`])
  await chief.goto(`${home}/review`)
  await decide(chief, '审核通过')
  await decide(chief, '发布')
  await expect(chief.getByText('已发布，现在任何人都能看到')).toBeVisible()

  await reader.goto(`/answer-years/${YEAR}`)
  await expect(reader.getByText('机构改革、职能划转。划入原粮食局，带来一件')).toBeVisible()
  await expect(reader.getByText('值班手机，可以公开')).toHaveCount(0)
  const json = await (await reader.request.get(`/answer-years/${YEAR}/report.json`)).text()
  expect(json).not.toContain('粮食局')
  await noFlaws(reader, [`/answer-years/${YEAR}`])
})
