import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Files {
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Starts nginx on files as a careful administrator would: a worker for each core (`auto`) or so many as are given,
 * sendfile, open files kept open, no log, nothing compressed while it is asked for. Needs nginx on the PATH.
 */
export async function serveFiles(folder: string, port: number, workers: 'auto' | number = 'auto'): Promise<Files> {
  const conf = join(folder, `nginx-${port}.conf`)
  writeFileSync(
    conf,
    `daemon off; ${process.getuid?.() === 0 ? 'user root; ' : ''}worker_processes ${workers}; pid ${folder}/nginx-${port}.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=5000;
  gzip_static on; gzip_vary on; default_type text/html;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen ${port} reuseport; listen [::]:${port} reuseport; root ${folder}/www; index index.html; }
}`,
  )
  const child = spawn('nginx', ['-c', conf, '-e', `${folder}/error.log`], { stdio: 'ignore' })
  child.once('error', () => undefined)
  process.once('exit', () => child.kill())
  const gone = new Promise<void>(done => child.once('exit', () => done()))
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error('nginx did not start: is it installed?')
    if (
      await fetch(`http://localhost:${port}/`).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise(done => setTimeout(done, 50))
  }
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill()
      await gone
    },
  }
}

export function writeFile(folder: string, path: string, plain: Buffer, gzip: Buffer): string {
  const at = `${path}.html`
  const file = join(folder, 'www', at)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, plain)
  writeFileSync(`${file}.gz`, gzip)
  return at
}
