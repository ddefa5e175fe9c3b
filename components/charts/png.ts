// Comfort for who needs a picture: draws a chart's own SVG file on a canvas, under its title and over its address, and
// saves it as PNG. Without script the buttons stay hidden and the SVG is there.
const SCALE = 2
const PAPER = '#ffffff'
const INK = '#14222a'
const SOFT = '#465860'
const EDGE = 24
const LINE = 44

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
  button.hidden = false
  button.addEventListener('click', () => void save(button))
}

async function save(button: HTMLButtonElement): Promise<void> {
  const href = button.dataset.png ?? ''
  const drawing = new Image()
  drawing.src = href
  await drawing.decode()
  const title = button.closest('figure')?.querySelector('title')?.textContent ?? ''
  const picture = pictureOf(drawing, title, location.href.split('#')[0] ?? '')
  const blob = await new Promise<Blob | null>(done => picture.toBlob(done, 'image/png'))
  if (!blob) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${/([^/]+)\.svg/.exec(href)?.[1] ?? 'chart'}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function pictureOf(drawing: HTMLImageElement, title: string, source: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = (drawing.naturalWidth + 2 * EDGE) * SCALE
  canvas.height = (drawing.naturalHeight + 2 * (EDGE + LINE)) * SCALE
  const pen = canvas.getContext('2d')
  if (!pen) return canvas
  const font = getComputedStyle(document.body).fontFamily
  const write = (text: string, y: number, size: number, colour: string) => {
    pen.font = `${size}px ${font}`
    pen.fillStyle = colour
    pen.fillText(text, EDGE, y, drawing.naturalWidth)
  }
  pen.scale(SCALE, SCALE)
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, canvas.width, canvas.height)
  write(title, EDGE + 22, 22, INK)
  pen.drawImage(drawing, EDGE, EDGE + LINE)
  write(source, canvas.height / SCALE - EDGE, 15, SOFT)
  return canvas
}
