export const narrative = {
  table: { wide: '表格，可左右滚动' },
}
