import type { Feature } from 'write-excel-file/universal'

const package_ = 'http://schemas.openxmlformats.org/package/2006'
const part = 'docProps/core.xml'
const type = 'application/vnd.openxmlformats-package.core-properties+xml'

/** Gives the file its title, language and date, which a screen reader says first. */
export const tellProperties = (title: string, date: string): Feature<Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': { insert: () => `<Override ContentType="${type}" PartName="/${part}"/>` },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-core" Type="${package_}/relationships/metadata/core-properties" Target="${part}"/>`,
      },
    },
    write: {
      files: () => ({
        [part]: [
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
          `<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
          ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
          `<dc:title>${content(title)}</dc:title><dc:creator>Outturn</dc:creator><dc:language>en-GB</dc:language>`,
          `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created></cp:coreProperties>`,
        ].join(''),
      }),
    },
  },
})

const content = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
