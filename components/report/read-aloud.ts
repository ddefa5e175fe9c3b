// Comfort for who would rather listen: reads a report aloud with the browser's own voice, sentence by sentence, and
// marks where it is. Without script, speech or a Chinese voice the button stays hidden. Tables are left to screen readers.
const button = document.querySelector<HTMLButtonElement>('#read-aloud')
const body = document.querySelector('.report-body')

if (button && body && 'speechSynthesis' in window) {
  const start = button.textContent ?? ''
  const stop = button.dataset.stop ?? ''
  let turn = 0

  const mark = (part: Element | undefined) => {
    for (const marked of body.querySelectorAll('[data-reading]')) marked.removeAttribute('data-reading')
    part?.setAttribute('data-reading', '')
    part?.scrollIntoView({ block: 'nearest' })
  }

  const finish = () => {
    turn++
    speechSynthesis.cancel()
    mark(undefined)
    button.textContent = start
  }

  const say = (parts: readonly Element[], at: number, mine: number) => {
    if (mine !== turn) return
    const part = parts[at]
    if (!part) return finish()
    const speech = new SpeechSynthesisUtterance(part.textContent ?? '')
    speech.lang = document.documentElement.lang
    speech.voice = speechSynthesis.getVoices().find(({ lang }) => /^(?:zh|cmn)\b/i.test(lang)) ?? null
    speech.onend = () => say(parts, at + 1, mine)
    speech.onerror = () => mine === turn && finish()
    mark(part)
    speechSynthesis.speak(speech)
  }

  // Voices may come late, and a voice of another language reads Chinese as nothing.
  const offer = () => {
    button.hidden = !speechSynthesis.getVoices().some(({ lang }) => /^(?:zh|cmn)\b/i.test(lang))
  }
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)
  button.addEventListener('click', () => {
    if (button.textContent === stop) return finish()
    button.textContent = stop
    say([...body.querySelectorAll('h2, .prose :is(h3, h4), .prose span[id]')], 0, ++turn)
  })
  // The voice would go on after the page is gone.
  addEventListener('pagehide', finish)
}
