/** Why a file was given up by whoever watched over its reading, in one sentence. */
export const givenUp = (why: 'late' | 'memory' | 'broken', seconds: number): string =>
  ({
    late: `读这个文件用了超过 ${seconds} 秒，已经停止：文件可能不正常`,
    memory: '读这个文件用的内存太多，已经停止：文件可能不正常',
    broken: '文件的内容不正常，读不出来',
  })[why]
