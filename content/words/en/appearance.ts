/** The page of the options about how Uncramp looks. */
export const appearance = {
  title: 'Appearance',
  lead: 'How Uncramp looks, here and everywhere else it shows up.',
  look: {
    title: 'Look',
    theme: 'Colors',
    themeHint: 'Light, dark, or as the rest of your computer.',
    themes: { system: 'Like my system', light: 'Light', dark: 'Dark' },
    text: 'Text size',
    textHint: 'Of everything that Uncramp shows.',
    percent: (number: string) => `${number}%`,
    contrast: 'Contrast',
    contrastHint: 'Stronger lines and text.',
    contrasts: { system: 'Like my system', more: 'More' },
    motion: 'Motion',
    motions: { system: 'Like my system', less: 'Less' },
    motionHint: 'With less, pictures stand still and nothing slides.',
  },

  figure: {
    title: 'The person in the pictures',
    lead: 'Pictures show each move. Choose how the person in them looks.',
    skin: 'Skin',
    skins: { fair: 'Fair', medium: 'Medium', tan: 'Tan', brown: 'Brown', deep: 'Deep' },
    hair: 'Hair',
    hairs: {
      dark: 'Dark brown',
      black: 'Black',
      brown: 'Light brown',
      blond: 'Blond',
      gray: 'Gray',
    },
    clothes: 'Shirt',
    shirts: { teal: 'Teal', blue: 'Blue', plum: 'Plum', sand: 'Sand', gray: 'Gray' },
    sample: 'A seated person in the colors that you chose.',
  },

  language: {
    title: 'Language',
    label: 'Uncramp speaks',
    hint: 'English is the only language so far.',
    system: 'Like my browser',
    names: { en: 'English' },
  },
}
