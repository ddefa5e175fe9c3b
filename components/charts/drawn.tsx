import { createElement, type ReactNode } from 'react'
import type { Shape } from './shape'

/** A drawing on a page. */
export const Drawn = ({ shape: { name, attributes, children = [] } }: { shape: Shape }): ReactNode =>
  createElement(
    name,
    attributes,
    ...children.map((child, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name but their place
      typeof child === 'string' ? child : <Drawn key={at} shape={child} />,
    ),
  )
