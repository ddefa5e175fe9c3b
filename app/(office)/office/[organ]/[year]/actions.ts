'use server'
import * as publication from '@/lib/desk/publication'
import * as reports from '@/lib/desk/reports'
import { answerDoor } from './answer'
import { deed } from './deed'
import { secrecyDoor } from './secrecy'

export const submit = deed('submit', reports.submit)
export const recall = deed('recall', reports.recall)
export const giveBack = deed('return', reports.giveBack)
export const approve = deed('approve', reports.approve)
export const approveAlone = deed('approveAlone', reports.approveAlone)
export const confirm = deed('confirm', reports.confirm)
export const publish = deed('publish', publication.publish)
export const correct = deed('correct', reports.correct)
export const withdraw = deed('withdraw', publication.withdraw)
export const answerFinding = answerDoor
export const recordSecrecy = secrecyDoor
