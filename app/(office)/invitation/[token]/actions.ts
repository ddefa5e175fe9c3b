'use server'
import { openDoor } from '@/app/door'
import { join, renewPassword } from '@/lib/desk/accepting'
import { arrive } from './arrive'
import { joinFields, renewFields } from './fields'

export const enter = openDoor(joinFields, async (visitor, { token, login, personName: name, password }) =>
  arrive(token, await join(visitor, token, { login, name, password })),
)

export const choosePassword = openDoor(renewFields, async (visitor, { token, password }) =>
  arrive(token, await renewPassword(visitor, token, password)),
)
