import { createServer } from 'node:http'
import { openConnection } from '@/db/connection'

/** What the portal's saving is measured against: plain node:http and SQLite (FULL), one transaction for each save. */
const [, , file = '', port = '0'] = process.argv
const connection = openConnection(file)
connection.exec(
  'CREATE TABLE content (id INTEGER PRIMARY KEY, version INTEGER, body TEXT); CREATE TABLE deed (id INTEGER PRIMARY KEY, at INTEGER, body TEXT)',
)
for (let id = 1; id <= 16; id++) connection.prepare("INSERT INTO content VALUES (?, 1, '{}')").run(id)
const save = connection.prepare('UPDATE content SET body = ?, version = version + 1 WHERE id = ?')
const tell = connection.prepare('INSERT INTO deed (at, body) VALUES (?, ?)')

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', part => {
    body += part
  })
  request.on('end', () => {
    connection.exec('BEGIN IMMEDIATE')
    save.run(body, Number(request.url?.slice(1)))
    tell.run(Date.now(), body)
    connection.exec('COMMIT')
    response.end('{"outcome":"saved"}')
  })
})
server.listen(Number(port), 'localhost', () => process.stdout.write('ready\n'))
process.on('SIGTERM', () => process.exit(0))
