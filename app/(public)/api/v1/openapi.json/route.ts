import { openApi } from '@/lib/open/openapi'
import { settings } from '@/lib/settings'
import { json } from '../answering'

export const dynamic = 'force-dynamic'

export const GET = (): Response => json(openApi(settings().ORIGIN))
