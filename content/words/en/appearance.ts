/** The page of the options about how Uncramp looks. */
export const appearance = {
  title: 'Appearance',
  lead: 'How Uncramp looks, here and everywhere else it shows up.',
  look: {
    title: 'Look',
    themes: { system: 'Like my system', light: 'Light', dark: 'Dark' },
    contrasts: { system: 'Like my system', more: 'More' },
    motions: { system: 'Like my system', less: 'Less' },
    hourCycles: {
      system: 'Like my browser',
      12: '12 hours, as in 4:30 PM',
      24: '24 hours, as in 16:30',
    },
  },

  figure: {
    title: 'People in the pictures',
    lead: 'Pictures show each move. Choose who is in them, and how they look.',
    people: {
      different: 'Different people',
      'older-woman': 'Always an older woman',
      'older-man': 'Always an older man with glasses',
      'young-woman': 'Always a young woman',
      'young-man': 'Always a young man',
      headscarf: 'Always a woman with a headscarf',
    },
    skins: { fair: 'Fair', medium: 'Medium', tan: 'Tan', brown: 'Brown', deep: 'Deep' },
    hairs: {
      dark: 'Dark brown',
      black: 'Black',
      brown: 'Light brown',
      blond: 'Blond',
      gray: 'Gray',
    },
    shirts: { teal: 'Teal', blue: 'Blue', plum: 'Plum', sand: 'Sand', gray: 'Gray' },
    sample: 'A seated person who looks as you chose.',
  },

  language: {
    label: 'Uncramp speaks',
    system: 'Like my browser',
  },
}
