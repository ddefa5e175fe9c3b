import type { ReactNode } from 'react'
import '../office.css'

const OfficeLayout = ({ children }: { children: ReactNode }) => children

export default OfficeLayout
