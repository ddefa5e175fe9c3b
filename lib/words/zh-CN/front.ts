/** What the small server in front says by itself: error pages and the lines of a start. */
export const front = {
  mirrorWhere: '请写明静态副本放在哪个文件夹：npm run mirror -- 文件夹',
  mirrored: (written: number, removed: number, folder: string) =>
    `静态副本已更新：写入 ${written} 个文件，删去 ${removed} 个（${folder}）`,
  refused: {
    400: { title: '请求有误', say: '网址或请求的内容不完整，请检查后重新输入。' },
    403: { title: '请求被拒绝', say: '这个请求不是从本网站的页面发出的。请回到本网站的页面上重新操作。' },
    404: { title: '没有找到', say: '这里没有您要找的内容，请检查网址。' },
    405: { title: '不支持这种操作', say: '这个网址不支持这种请求方式。' },
    408: { title: '等待超时', say: '没有等到完整的请求，请重试。' },
    409: { title: '页面已更新', say: '这个页面是网站更新之前打开的，请返回上一页，刷新后重新提交。' },
    413: { title: '内容太大', say: '提交的内容超过了大小限制，请减少后重试。' },
    414: { title: '网址太长', say: '请检查网址，或从首页重新进入。' },
    429: { title: '请求太多', say: '这个来源的请求太多，请按 Retry-After 的秒数等待后再试。' },
    417: { title: '请求有误', say: '不支持请求中的这项要求。' },
    421: { title: '网址不对', say: '本网站不在这个主机名下提供服务，请使用正式网址。' },
    431: { title: '请求有误', say: '请求头太大。请清除本网站的 Cookie 后重试。' },
    500: { title: '出错了', say: '服务器没能完成这次请求，已记录下来。请稍后重试。' },
  },
  ready: (origin: string) => `已启动：${origin}`,
  setUp: (link: string) => `第一次使用，请在一小时内打开下面的一次性链接完成设置：\n${link}`,
  demo: (role: string, login: string, password: string) => `演示账号　${role}：${login}　密码：${password}`,
  portTaken: (port: number) => `端口 ${port} 已被占用，请用 PORT 设置另一个端口。`,
  stopping: '正在停止……',
}
