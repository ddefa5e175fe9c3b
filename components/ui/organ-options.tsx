type Props = { organs: readonly { code: string; name: string }[]; none?: string }

/** The organs of a choice, with an entry before them for none or for all. */
export const OrganOptions = ({ organs, none }: Props) => (
  <>
    {none !== undefined && <option value="">{none}</option>}
    {organs.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </>
)
