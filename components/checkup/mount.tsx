import { createRoot } from 'react-dom/client'
import { Checkup } from './checkup'

// The public page is drawn on the server and carries no script of Next's: this one takes the check-up over.
const place = document.getElementById('checkup')
if (place) createRoot(place).render(<Checkup live />)
