import { strToU8 } from 'fflate'
import { asOdsSheets, asPdf } from '../../../report/lines/sample-files.ts'
import { anXlsx } from '../../../testing/an-xlsx.ts'
import { q1, q2, q3, q4, row, type UnseenLayout } from './unseen-layout.ts'

/** Layouts of workbooks, pages and other files. */
export const unseenFiles: readonly UnseenLayout[] = [
  {
    name: 'one sheet a topic',
    bytes: anXlsx({
      sheets: [
        {
          name: 'Summary',
          rows: [['Children and families'], [], ['Sheets: Care, Plans']],
        },
        {
          name: 'Care',
          rows: [
            ['Children in care'],
            [],
            ['Indicator', 'Q1 2030/31', 'Q2 2030/31', 'Target'],
            ['Children in care', 250, 251, 240],
            [],
            ['Source: case system'],
          ],
        },
        {
          name: 'Plans',
          rows: [
            [null, 'Child protection plans'],
            [],
            [null, 'Indicator', 'Q1 2030/31', 'Q2 2030/31', 'Target'],
            [null, 'Plans open', 80, 84, 75],
          ],
        },
      ],
    }),
    expected: [
      ...row('Children in care', [q1, 250], [q2, 251]),
      `Children in care target ${q2} = 240`,
      ...row('Plans open', [q1, 80], [q2, 84]),
      `Plans open target ${q2} = 75`,
    ],
  },
  {
    name: 'two heading rows, years merged over quarters',
    bytes: anXlsx({
      sheets: [
        {
          name: 'Scorecard',
          rows: [
            [null, '2029/30', null, '2030/31', null, null],
            ['Indicator', 'Q3', 'Q4', 'Q1', 'Q2', 'England'],
            ['Children in care', 240, 245, 250, 251, '-'],
            ['% of visits in time', '90.5%', '91%', '92%', '93%', '88%'],
          ],
          merges: ['B1:C1', 'D1:E1'],
        },
      ],
    }),
    expected: [
      ...row('Children in care', ['FY2029-Q3', 240], ['FY2029-Q4', 245], [q1, 250], [q2, 251]),
      ...row('% of visits in time', ['FY2029-Q3', 90.5], ['FY2029-Q4', 91], [q1, 92], [q2, 93]),
      '% of visits in time comparator_national latest = 88',
    ],
  },
  {
    name: 'one merged year over its quarters, nothing beside it',
    bytes: anXlsx({
      sheets: [
        {
          name: 'Scorecard',
          rows: [
            [null, '2030/31', null, null, null],
            ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4'],
            ['Children in care', 240, 245, 250, 251],
          ],
          merges: ['B1:E1'],
        },
      ],
    }),
    expected: row('Children in care', [q1, 240], [q2, 245], [q3, 250], [q4, 251]),
  },
  {
    name: 'pasted from a message, with the message before it quoted',
    bytes: strToU8(
      '<div>Dear all,<br>please find the figures.</div><table><tbody><tr><td><p><b>Indicator</b></p></td><td><p><b>Q1<br>2030/31</b></p></td><td><p><b>Q2&nbsp;2030/31</b></p></td></tr><tr><td><p>Children in care</p></td><td><p>250</p></td><td><p>251</p></td></tr></tbody></table><blockquote><div>On Monday you wrote:</div><table><tr><td>Indicator</td><td>Q4 2029/30</td><td>Q1 2030/31</td></tr><tr><td>Children in care</td><td>248</td><td>250</td></tr></table></blockquote>',
    ),
    expected: [
      ...row('Children in care', [q1, 250], [q2, 251]),
      ...row('Children in care', ['FY2029-Q4', 248], [q1, 250]),
    ],
  },
  {
    name: 'ODS with a hidden column',
    bytes: asOdsSheets([
      {
        name: 'Care',
        lines: [
          ['Indicator', 'Q1 2030/31', 'Q2 2030/31', 'Q3 2030/31'],
          ['Children in care', '250', '251', '252'],
          ['Plans open', '80', '84', '85'],
        ],
        hiddenColumns: [3],
      },
    ]),
    expected: [
      ...row('Children in care', [q1, 250], [q2, 251], [q3, 252]),
      ...row('Plans open', [q1, 80], [q2, 84], [q3, 85]),
    ],
  },
  {
    name: 'semicolons and decimal commas',
    bytes: strToU8(
      [
        'Indicator;Q1 2030/31;Q2 2030/31;Target',
        'Contacts received;1.250;1.310;1.200',
        'Rate per 10,000;90,5;91,25;88,0',
        '% of visits in time;90,5%;91,0%;95,0%',
      ].join('\n'),
    ),
    expected: [
      ...row('Contacts received', [q1, 1250], [q2, 1310]),
      `Contacts received target ${q2} = 1200`,
      ...row('Rate per 10,000', [q1, 90.5], [q2, 91.25]),
      `Rate per 10,000 target ${q2} = 88.0`,
      ...row('% of visits in time', [q1, 90.5], [q2, '91.0']),
      `% of visits in time target ${q2} = 95.0`,
    ],
  },
  {
    name: 'percentages that are fractions shown as percentages',
    bytes: anXlsx({
      sheets: [
        {
          name: 'Visits',
          rows: [
            ['Indicator', 'Q1 2030/31', 'Q2 2030/31'],
            ['% of visits in time', { number: 0.184, format: '0.0%' }, { number: 0.2, format: '0%' }],
            ['Contacts received', { number: 1250, format: '#,##0' }, { number: 1310.4, format: '#,##0' }],
          ],
        },
      ],
    }),
    expected: [
      ...row('% of visits in time', [q1, 18.4], [q2, 20]),
      ...row('Contacts received', [q1, 1250], [q2, 1310]),
    ],
  },
  {
    name: 'a PDF without lines, its headings on two lines',
    bytes: asPdf([
      ['Performance report'],
      ['', '2029/30', '', '2030/31', ''],
      ['Indicator', 'Q3', 'Q4', 'Q1', 'Q2'],
      ['Children in care', '240', '245', '250', '251'],
      ['Plans open', '78', '79', '80', '84'],
    ]),
    expected: [
      ...row('Children in care', ['FY2029-Q3', 240], ['FY2029-Q4', 245], [q1, 250], [q2, 251]),
      ...row('Plans open', ['FY2029-Q3', 78], ['FY2029-Q4', 79], [q1, 80], [q2, 84]),
    ],
  },
]
