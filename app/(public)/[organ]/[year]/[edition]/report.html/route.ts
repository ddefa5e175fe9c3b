import { download } from '../../../../download'

export const GET = download('html')
