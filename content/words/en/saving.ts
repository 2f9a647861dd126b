/** Whether a change of the settings was saved. */
export const saving = {
  saved: 'Saved',
  undo: 'Undo',
  undone: 'Put back',
  failed:
    'Your last change could not be saved. It stays here on the screen. Try again; if that doesn’t help, restart your browser.',
  retry: 'Try again',
}
