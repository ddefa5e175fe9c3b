import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Badge } from './badge'
import { Checkbox, RadioGroup } from './choices'
import { Field } from './field'
import { FormContext } from './form-context'
import { FormSaid } from './form-said'
import { TextInput } from './inputs'
import { Notice } from './notice'
import { StateBadge } from './state-badge'
import { Time } from './time'

const answered = {
  id: 'f',
  pending: false,
  answer: { errors: { phone: '请填写电话' }, values: { phone: '12<', level: 'city', secret: 'x' } },
}

describe('kit', () => {
  test('a field ties its label, hint and error to the control', () => {
    const html = renderToStaticMarkup(
      <FormContext value={answered}>
        <Field name="phone" label="电话" hint="座机">
          <TextInput />
        </Field>
      </FormContext>,
    )
    expect(html).toContain('<label for="f-phone"')
    expect(html).toMatch(/<input id="f-phone" aria-describedby="f-phone-hint f-phone-error" aria-invalid="true"/)
    expect(html).toContain(' name="phone"')
    expect(html).toContain('<p id="f-phone-hint"')
    expect(html).toContain('<p id="f-phone-error"')
  })

  test('what was typed comes back without JavaScript, a password never', () => {
    const html = renderToStaticMarkup(
      <FormContext value={answered}>
        <Field name="phone" label="电话">
          <TextInput defaultValue="old" />
        </Field>
        <Field name="secret" label="密码">
          <TextInput type="password" />
        </Field>
        <RadioGroup
          name="level"
          label="层级"
          defaultValue="county"
          options={[
            { value: 'county', label: '县' },
            { value: 'city', label: '市' },
          ]}
        />
        <Checkbox name="licences" label="许可" defaultChecked />
      </FormContext>,
    )
    expect(html).toContain('value="12&lt;"')
    expect(html).not.toContain('value="x"')
    expect(html).toMatch(/<input [^>]*value="city"[^>]*checked=""|<input [^>]*checked=""[^>]*value="city"/)
    expect(html.match(/checked=""/g)).toHaveLength(1)
  })

  test('a form in error says so and leads to each field', () => {
    const html = renderToStaticMarkup(
      <FormContext value={answered}>
        <FormSaid />
      </FormContext>,
    )
    expect(html).toContain('role="alert"')
    expect(html).toContain('href="#f-phone"')
  })

  test('a tone is never told by colour alone', () => {
    expect(renderToStaticMarkup(<Notice tone="danger">不能提交</Notice>)).toContain('错误')
    expect(renderToStaticMarkup(<StateBadge state="returned" />)).toMatch(/<svg aria-hidden="true".*已退回/)
    expect(renderToStaticMarkup(<Badge>第 2 版</Badge>)).toContain('第 2 版')
  })

  test('a moment carries its exact value for programs', () => {
    const html = renderToStaticMarkup(<Time at="2026-01-05T06:03:00Z" />)
    expect(html).toContain('dateTime="2026-01-05T06:03:00.000Z"')
    expect(html).toContain('2026年1月5日 14:03')
  })
})
