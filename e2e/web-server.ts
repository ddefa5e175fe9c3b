import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const types: Record<string, string> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
}

export interface Web {
  readonly name: 'nginx' | 'a plain file server'
  readonly origin: string
  close(): Promise<void>
}

/** Serves a folder by nginx where it is installed, otherwise by a server that knows nothing but files. */
export async function serveFolder(root: string): Promise<Web> {
  return spawnSync('nginx', ['-v']).status === 0 ? byNginx(root) : byPlainServer(root)
}

async function byNginx(root: string): Promise<Web> {
  const port = await freePort()
  const room = mkdtempSync(join(tmpdir(), 'nginx-'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const known = Object.entries(types).map(([ending, type]) => `${type} ${ending};`)
  writeFileSync(
    join(room, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root; ' : ''}pid ${room}/pid; error_log ${room}/error.log;
events {}
http {
  access_log off; charset utf-8; types { ${known.join(' ')} } default_type application/octet-stream;
  ${temporary.map(name => `${name}_temp_path ${room}/${name};`).join(' ')}
  server { listen ${port}; listen [::]:${port}; root ${root}; index index.html; }
}`,
  )
  const child = spawn('nginx', ['-c', join(room, 'nginx.conf'), '-e', join(room, 'error.log')], { stdio: 'ignore' })
  const gone = once(child, 'exit')
  process.once('exit', () => child.kill())
  const origin = `http://localhost:${port}`
  while (child.exitCode === null && !(await answers(origin))) await new Promise(done => setTimeout(done, 20))
  if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(room, 'error.log'), 'utf8')}`)
  return {
    name: 'nginx',
    origin,
    close: async () => {
      child.kill()
      await gone
      rmSync(room, { recursive: true })
    },
  }
}

async function byPlainServer(root: string): Promise<Web> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    let file = join(root, path)
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html')
    if (!existsSync(file)) return response.writeHead(404).end()
    const type = types[file.split('.').pop() ?? ''] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(file))
  }).listen(0)
  await once(server, 'listening')
  return {
    name: 'a plain file server',
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const answers = (origin: string) =>
  fetch(origin).then(
    () => true,
    () => false,
  )

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
