import { expect, test } from 'vitest'
import { groundOf } from './grounds'

test.each([
  [36, 63, [], '相邻两位数字颠倒'],
  [1324, 1234, [], '相邻两位数字颠倒'],
  [63, 36, [63], '相邻两位数字颠倒'],
  [17, 5, [17], '与相邻一格的数相同'],
  [12, 120, [], '少了一位数字'],
  [16, 146, [], '少了一位数字'],
  [1446, 146, [], '多了一位数字'],
  [47, 37, [], '有一位数字不同'],
])('%i for %i', (typed, meant, neighbours, say) => expect(groundOf(typed, meant, neighbours)?.say).toBe(say))

test.each([
  [5, 4, []],
  [13, 12, []],
  [0, 17, [0]],
  [1, 6, [1]],
  [3, 13, []],
  [248, 391, []],
  [4, -2, []],
])('%i for %i may be anything', (typed, meant, neighbours) =>
  expect(groundOf(typed, meant, neighbours)).toBeUndefined(),
)
