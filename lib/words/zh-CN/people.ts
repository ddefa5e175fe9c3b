export const people = {
  door: {
    signedOut: '登录已失效，刚才的内容没有提交。请在新窗口重新登录后再提交，已填写的内容还在。',
    tooLarge: '提交的内容太多，请减少后重试。',
  },
}
