export interface StepWords {
  readonly button: string
  readonly title: string
  readonly says: string
  /** Where a reason is asked, the label of its field. */
  readonly reason: string | null
  readonly done: string
}

export const steps = {
  checkReturn: {
    button: 'Check the return',
    title: 'Check the return',
    says: 'Every rule is run once more. Nothing leaves your council.',
    reason: null,
    done: 'The return is checked. It can be submitted now.',
  },
  submitReturn: {
    button: 'Submit for sign-off',
    title: 'Submit this return?',
    says: 'It goes to the approver. You cannot change it while it waits.',
    reason: null,
    done: 'The return is submitted. An approver can sign it off now.',
  },
  signOffReturn: {
    button: 'Sign off',
    title: 'Sign off this return?',
    says: 'Its figures are released to your council and shared under your agreements. A later correction is a numbered revision.',
    reason: null,
    done: 'The return is signed off. Its figures are released.',
  },
  sendBackReturn: {
    button: 'Send back',
    title: 'Send this return back?',
    says: 'The analyst can change it again.',
    reason: 'What should be changed',
    done: 'The return is with the analyst again.',
  },
  reviseReturn: {
    button: 'Revise',
    title: 'Open a revision?',
    says: 'The signed figures stay as they are until the revision is signed off.',
    reason: 'Why the figures change',
    done: 'A new revision is open.',
  },
  withdrawReturn: {
    button: 'Withdraw',
    title: 'Withdraw this return?',
    says: 'Its figures are no longer shown or compared. The history keeps them.',
    reason: 'Why it is withdrawn',
    done: 'The return is withdrawn.',
  },
} as const satisfies Readonly<Record<string, StepWords>>

export type StepName = keyof typeof steps

export const handingOn = {
  cancel: 'Cancel',
  signerSent: 'You submitted this return, so another approver has to sign it off.',
} as const
