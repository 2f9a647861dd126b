import { useState } from 'preact/hooks'
import type { FeltQuestionProps } from '../../components/guided-break/felt-question.tsx'
import type { Felt } from '../../core/record/felt.ts'
import type { GuidePorts } from './ports.ts'

/** How the break felt: each answer is sent to the background, and may be changed. */
export function useFelt(breakId: string, { report, logProblem }: GuidePorts): FeltQuestionProps {
  const [felt, setFelt] = useState<Pick<FeltQuestionProps, 'answer' | 'saved'>>({
    answer: null,
    saved: 'yes',
  })
  const sendAnswer = async (answer: Felt) => {
    const reply = await report(breakId, { type: 'break-felt', felt: answer })
    if (!reply.ok) logProblem('break-page', reply.reason)
    setFelt({ answer, saved: reply.ok ? 'yes' : 'no' })
  }
  return { ...felt, onAnswer: (answer) => void sendAnswer(answer) }
}
