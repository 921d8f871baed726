/** The name of the template's second sheet, which holds words and no figures. */
export const guideName = 'Notes'
