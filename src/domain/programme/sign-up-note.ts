/** Stands once under a list whose rows tell of sign-up only where it is needed. */
export const signUpNote = 'Du behöver inte anmäla dig om det inte står på raden.'
