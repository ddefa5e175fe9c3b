import { z } from 'zod'
import { reportJson } from '@/lib/report/content'
import { type Endpoint, endpoints } from './endpoints'
import { edition, failure, figure, organ, report } from './shapes'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of the open data, made from the shapes that answer and check. */
export function openApi(origin: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: '政府信息公开工作年度报告开放数据',
      version: '1',
      description: '已公开的年报、版本和数据。只读，不需要登记，任何网站都可以调用。v1 里各字段的含义不变，只会增加。',
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: Object.fromEntries(Object.values(endpoints).map(one => [one.path, { get: operationOf(one) }])),
    components: { schemas: schemas() },
  }
}

function schemas(): Json {
  const shapes = {
    Organ: organ,
    Report: report,
    Edition: edition,
    Figure: figure,
    AnnualReport: reportJson,
    Failure: failure,
  }
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)]))
}

function operationOf(endpoint: Endpoint): Json {
  const row = { $ref: `#/components/schemas/${endpoint.row.meta()?.id}` }
  const answer = endpoint.list
    ? {
        type: 'object',
        required: ['data', 'next'],
        properties: {
          data: { type: 'array', items: row },
          next: { type: ['string', 'null'], description: '下一页的 cursor；空是没有了' },
        },
      }
    : row
  const because = { $ref: '#/components/schemas/Failure' }
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    parameters: [...pathParameters(endpoint.path), ...queryParameters(endpoint)],
    responses: {
      200: {
        description: endpoint.summary,
        content: {
          'application/json': { schema: answer },
          ...(endpoint.list && { 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      400: { description: '参数不对', content: { 'application/json': { schema: because } } },
      404: { description: '没有公开过', content: { 'application/json': { schema: because } } },
      429: { description: '请求太多，请按 Retry-After 的秒数等待' },
    },
  }
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'year' ? { type: 'integer' } : { type: 'string' },
  }))
}

function queryParameters(endpoint: Endpoint): Json[] {
  return parametersOf(endpoint).map(({ name, required, description, schema }) => ({
    name,
    in: 'query',
    required,
    ...(description && { description }),
    schema,
  }))
}

/** What may be asked of an endpoint, read off its schema. */
export function parametersOf({ query }: Endpoint) {
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    required: required.includes(name),
    description: String(description ?? ''),
    schema,
  }))
}

function schemaOf(shape: z.core.$ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema, id, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any', reused: 'inline' }) as Json
  return schema
}
