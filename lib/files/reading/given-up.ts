/** Why a file was given up by whoever watched over its reading, in one sentence. */
export const givenUp = (why: 'late' | 'memory' | 'broken' | 'unstarted', seconds: number): string =>
  ({
    late: `读这个文件用了超过 ${seconds} 秒，已经停止：文件可能不正常`,
    memory: '读这个文件用的内存太多，已经停止：文件可能不正常',
    broken: '文件的内容不正常，读不出来',
    unstarted: '服务器现在没有余力读文件，文件本身没有问题：请过一会儿再交一次',
  })[why]
