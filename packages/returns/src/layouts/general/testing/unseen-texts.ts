import { strToU8 } from 'fflate'
import { q1, q2, q3, row, type UnseenLayout } from './unseen-layout.ts'

const text = (...lines: readonly string[]): Uint8Array => strToU8(lines.join('\n').replaceAll('|', '\t'))

/** Layouts as pasted or typed text, a bar for a tab. */
export const unseenTexts: readonly UnseenLayout[] = [
  {
    name: 'transposed: a measure a column, a quarter a row',
    bytes: text(
      'Care',
      '',
      'Quarter|Children in care|% of visits in time',
      'Q1 2030/31|250|90.5%',
      'Q2 2030/31|251|91.0%',
      'Q3 2030/31|260|88.2%',
    ),
    expected: [
      ...row('Children in care', [q1, 250], [q2, 251], [q3, 260]),
      ...row('% of visits in time', [q1, 90.5], [q2, '91.0'], [q3, 88.2]),
    ],
  },
  {
    name: 'months across',
    bytes: text(
      'Monthly figures',
      '',
      'Measure|Apr 2030|May 2030|June 2030|Jul-30|YTD|RAG',
      'Contacts received|120|131|118|140|509|Green',
      'Homes inspected|4|3|5|2|14|Amber',
    ),
    expected: [
      ...row('Contacts received', ['2030-04', 120], ['2030-05', 131], ['2030-06', 118], ['2030-07', 140]),
      'Contacts received outturn  = 509',
      ...row('Homes inspected', ['2030-04', 4], ['2030-05', 3], ['2030-06', 5], ['2030-07', 2]),
      'Homes inspected outturn  = 14',
    ],
  },
  {
    name: 'a list in words',
    bytes: text(
      'Quarter 2 2030/31',
      '',
      'Headlines',
      '- Children in care: 251 (250 last quarter)',
      '- Plans open: 84',
      '- Visits in time: 93% against a target of 95%',
      '- Homes inspected: 5',
    ),
    expected: [
      ...row('Children in care', [q2, 251]),
      ...row('Plans open', [q2, 84]),
      ...row('Visits in time', [q2, 93]),
      ...row('Homes inspected', [q2, 5]),
    ],
  },
  {
    name: 'notes between the rows',
    bytes: text(
      'Indicator|Q1 2030/31|Q2 2030/31|England',
      'Children in care|250|251|-',
      'Rising since the spring; three new homes are planned.',
      'Plans open|80|84|75',
      'Plans follow the contacts of the quarter before.',
      '% of visits in time|92%|93%|88%',
    ),
    expected: [
      ...row('Children in care', [q1, 250], [q2, 251]),
      ...row('Plans open', [q1, 80], [q2, 84]),
      'Plans open comparator_national latest = 75',
      ...row('% of visits in time', [q1, 92], [q2, 93]),
      '% of visits in time comparator_national latest = 88',
    ],
  },
  {
    name: 'groups with their totals',
    bytes: text(
      'Children in care by age',
      '',
      'Age|Q1 2030/31|Q2 2030/31',
      'Under 5|60|61',
      '5 to 15|140|139',
      '16 and over|50|51',
      'Total|250|251',
    ),
    expected: [
      ...row('Under 5', [q1, 60], [q2, 61]),
      ...row('5 to 15', [q1, 140], [q2, 139]),
      ...row('16 and over', [q1, 50], [q2, 51]),
      ...row('Total', [q1, 250], [q2, 251]),
    ],
  },
  {
    name: 'red, amber and green in words',
    bytes: text(
      'Indicator|Q1 2030/31|Q2 2030/31|Target|RAG|Direction of travel',
      'Children in care|250|251|240|Amber|↑',
      '% of visits in time|92% (Amber)|93% (Green)|90%|G|↑',
      'Plans open|80|84|75|Red|↑',
    ),
    expected: [
      ...row('Children in care', [q1, 250], [q2, 251]),
      `Children in care target ${q2} = 240`,
      ...row('% of visits in time', [q1, 92], [q2, 93]),
      `% of visits in time target ${q2} = 90`,
      ...row('Plans open', [q1, 80], [q2, 84]),
      `Plans open target ${q2} = 75`,
    ],
  },
  {
    name: 'the newest quarter split into its parts',
    bytes: text(
      'Indicator|Q1 2030/31|Q2 2030/31|Numerator|Denominator|Year to date',
      '% of visits in time|92%|93%|186|200|92.5%',
      '% of plans reviewed|80%|84%|42|50|82%',
    ),
    expected: [
      ...row('% of visits in time', [q1, 92], [q2, 93]),
      ...['186', '200', '92.5'].map((figure) => `% of visits in time outturn  = ${figure}`),
      ...row('% of plans reviewed', [q1, 80], [q2, 84]),
      ...['42', '50', '82'].map((figure) => `% of plans reviewed outturn  = ${figure}`),
    ],
  },
  {
    name: 'bounds, footnotes and money',
    bytes: text(
      'Indicator|Q1 2030/31|Q2 2030/31',
      'Children adopted|<5|6*',
      'Cost of a place in a week|£1,250|£1,310',
      'Contacts received|1 250|1,310',
    ),
    expected: [
      ...row('Children adopted', [q1, 5], [q2, 6]),
      ...row('Cost of a place in a week', [q1, 1250], [q2, 1310]),
      ...row('Contacts received', [q1, 1250], [q2, 1310]),
    ],
  },
]
