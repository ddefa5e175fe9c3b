import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

test('a first start prints a link; whoever opens it sets the portal up, once, without script too', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const portal = await firstStart()
  const page = await browser.newPage({ javaScriptEnabled: false })
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
  const finish = () => page.getByRole('button', { name: '完成设置' }).click()

  await page.goto(portal.link.replace(/.{4}$/, 'xxxx'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这个设置链接不能使用')

  await page.goto(portal.link)
  await fill('机关全称', '海清市人民政府')
  await fill('简称', '市政府')
  await fill('网址代码', 'office')
  await fill('姓名', '李管理')
  await fill('登录名', 'Li.Guanli')
  await fill('密码', 'correct horse battery')
  await fill('再输一次密码', 'correct horse battery')
  await page.getByLabel('同时装入示例数据').check()
  await finish()
  await expect(page.getByRole('alert')).toContainText('有 1 处需要修改')
  await expect(page.getByLabel('机关全称')).toHaveValue('海清市人民政府')
  await expect(page.getByLabel('同时装入示例数据')).toBeChecked()

  await fill('网址代码', 'haiqing')
  await fill('密码', 'correct horse battery')
  await fill('再输一次密码', 'correct horse battery')
  await finish()
  await expect(page).toHaveURL(/\/office$/)
  await page.goto(`${portal.origin}/office/organs`)
  await expect(page.getByRole('link', { name: '海清市人民政府' })).toBeVisible()
  await expect(page.getByRole('link', { name: '澄岚市枫澜区教育局' })).toBeVisible()

  const other = await browser.newPage()
  await other.goto(portal.link)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('这个设置链接不能使用')
  await portal.stop()
})

/** The built portal on an empty folder, and the link that it prints. */
async function firstStart() {
  const folder = mkdtempSync(join(tmpdir(), 'first-start-'))
  const port = 20_000 + (process.pid % 20_000)
  const child = spawn(process.execPath, ['.build/server.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_DIR: folder, ORIGIN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const link = await new Promise<string>((found, failed) => {
    let told = ''
    child.stdout.on('data', chunk => {
      told += chunk
      const [link] = /http:\S+\/set-up\/[\w-]{43}/.exec(told) ?? []
      if (link) found(link)
    })
    child.once('exit', () => failed(new Error(`the portal printed no link: ${told}`)))
  })
  const stop = async () => {
    const gone = new Promise(done => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin: `http://localhost:${port}`, link, stop }
}
