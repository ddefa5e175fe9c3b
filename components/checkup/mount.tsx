import { createRoot } from 'react-dom/client'
import { Checkup } from './checkup'
import { startReader } from './reading'

// The public page is drawn on the server and carries no script of Next's, so this one takes the check-up over. Only
// under `npm run dev` Next is there too, and does it.
const place = document.getElementById('checkup')
if (place && !('__next_f' in window)) {
  createRoot(place).render(<Checkup />)
  ;(window.requestIdleCallback ?? setTimeout)(() => startReader())
}
