'use client'
import dynamic from 'next/dynamic'

/** A page brings the editor of its own part of the report, and not the other one's. Both are drawn on the server. */
export const Figures = dynamic(() => import('./figures').then(({ Figures }) => Figures))
export const Prose = dynamic(() => import('./prose').then(({ Prose }) => Prose))
