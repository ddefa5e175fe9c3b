import { Fragment } from 'react'

/** A title that breaks between its phrases: on a narrow screen no name and no year is torn apart. */
export const Phrases = ({ parts }: { parts: readonly string[] }) => (
  <span className="break-keep wrap-anywhere">
    {parts.map((part, at) => (
      <Fragment key={part}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </span>
)
