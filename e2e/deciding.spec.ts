import { role } from '@/db/schema'
import { start } from '@/lib/desk/reports'
import { load, saveFigures } from '@/lib/desk/sections'
import { store } from '@/lib/desk/store'
import { decide, press } from './deeds'
import { fillIn } from './filling'
import { expect, type Town, test } from './office'

const YEAR = 2025

/** An organ whose report is filled in, and its staff; the clerk of an office too small for two also approves. */
const office = async (town: Town, code: string) => {
  const organ = await town.organ(code)
  const clerk = await town.staff(`${code}-clerk`, 'clerk', organ)
  const approver = await town.staff(`${code}-approver`, 'approver', organ)
  const place = { organ: code, year: YEAR }
  await start(clerk.viewer, place)
  await fillIn(clerk.viewer, place)
  return { organ, place, clerk, approver, home: `/office/${code}/${YEAR}` }
}

for (const javaScriptEnabled of [true, false])
  test(`every decision is taken ${javaScriptEnabled ? 'with' : 'without'} JavaScript, and its outcome told`, async ({
    openAs,
    town,
  }) => {
    test.setTimeout(180_000)
    const parts = { javaScriptEnabled }
    const { clerk, approver, home } = await office(town, javaScriptEnabled ? 'decide-script' : 'decide-plain')
    const writer = await openAs(clerk, parts)
    const chief = await openAs(approver, parts)

    await writer.goto(home)
    await press(writer, '提交审核')
    await expect(writer.getByText('已提交审核')).toBeVisible()
    await press(writer, '收回')
    await expect(writer.getByText('已收回，可以继续修改')).toBeVisible()
    await press(writer, '提交审核')
    await expect(writer.getByText('已提交审核')).toBeVisible()

    await chief.goto(`${home}/review`)
    await press(writer, '收回')
    await expect(writer.getByText(/^没有收回：.*已经打开了审核$/)).toBeVisible()
    await decide(chief, '退回', '')
    await expect(chief.getByText('请写明原因，至少 4 个字').first()).toBeVisible()
    await decide(chief, '退回', '第三部分请再核对一遍')
    await expect(chief.getByText('已退回，填报人会看到退回原因')).toBeVisible()

    await writer.goto(home)
    await expect(writer.getByText('第三部分请再核对一遍')).toBeVisible()
    await press(writer, '提交审核')
    await expect(writer.getByText('已提交审核')).toBeVisible()
    await chief.goto(`${home}/review`)
    await decide(chief, '审核通过')
    await decide(chief, '发布')
    await expect(chief.getByText('已发布，现在任何人都能看到')).toBeVisible()

    await writer.goto(home)
    await decide(writer, '开始更正', '有一个数字要改')
    await press(writer, '提交审核')
    await expect(writer.getByText('已提交审核')).toBeVisible()
    await chief.goto(`${home}/review`)
    await decide(chief, '审核通过')
    await decide(chief, '发布', '更正了一处数据')
    await expect(chief.getByText('内容与已发布的版本完全相同，没有需要发布的更正').first()).toBeVisible()
    await decide(chief, '撤回', '数据有误，核对后重新发布')
    await expect(chief.getByText('已撤回，公开页面只剩撤回说明')).toBeVisible()
  })

test('two people at once: one wins, the other is told; a change since is told too', async ({ openAs, town }) => {
  test.setTimeout(120_000)
  const { organ, place, clerk, approver, home } = await office(town, 'decide-two')
  const second = await town.staff('decide-two-second', 'approver', organ)
  const [writer, other] = [await openAs(clerk), await openAs(clerk)]

  await writer.goto(home)
  const seen = (await load(clerk.viewer, place, 'applications'))?.touched.version ?? 0
  const changes = { 'applications.received.natural': '2', 'applications.disclosed.natural': '2' }
  await saveFigures(clerk.viewer, place, 'applications', { seen, changes })
  await press(writer, '提交审核')
  await expect(writer.getByText('没有提交审核：这份年报在您打开之后又改过')).toBeVisible()
  await other.goto(home)
  await press(writer, '提交审核')
  await expect(writer.getByText('已提交审核')).toBeVisible()
  await press(other, '提交审核')
  await expect(other.getByText('已提交审核')).toBeVisible()

  const [first, late] = [await openAs(approver), await openAs(second)]
  await first.goto(`${home}/review`)
  await late.goto(`${home}/review`)
  await decide(first, '退回', '请核对第四部分')
  await expect(first.getByText('已退回，填报人会看到退回原因')).toBeVisible()
  await decide(late, '审核通过')
  await expect(late.getByText(/^没有审核通过：decide-two-approver .*已经退回了年报$/)).toBeVisible()
})

test('one person alone approves only as an emergency, and every page says so until a second confirms', async ({
  openAs,
  town,
}) => {
  test.setTimeout(120_000)
  const { organ, clerk, approver, home } = await office(town, 'decide-alone')
  await store().write(tx =>
    tx
      .insert(role)
      .values({ personId: clerk.viewer.id, organId: organ.id, role: 'approver' })
      .then(() => undefined),
  )
  const writer = await openAs(clerk)
  await writer.goto(home)
  await press(writer, '提交审核')
  await expect(writer.getByText('紧急情况：一个人审核')).toBeVisible()
  await expect(writer.getByRole('link', { name: '去审核' })).toHaveCount(0)
  await decide(writer, '单人审核通过', '另一名审核人出差，今天截止')

  const banner = '这份年报由提交人自己审核通过，还没有第二个人确认'
  for (const page of ['', '/overview', '/applications', '/review', '/history']) {
    await writer.goto(home + page)
    await expect(writer.getByText(banner)).toBeVisible()
    await expect(writer.getByRole('button', { name: '确认单人审核' })).toHaveCount(0)
  }
  const chief = await openAs(approver)
  await chief.goto(home)
  await press(chief, '确认单人审核')
  await expect(chief.getByText('已确认，红色提示已经消失')).toBeVisible()
  await expect(chief.getByText(banner)).toHaveCount(0)
})
