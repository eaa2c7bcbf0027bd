/** Somebody with a record. Every one is invented. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly ageYears: number;
  readonly livesWith: string;
  readonly reason: string;
  /** What the worker has to do next, and in how many days from today. */
  readonly task: string;
  readonly dueInDays: number;
  readonly letters: readonly Letter[];
}

export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly sentDaysAgo: number;
  readonly paragraphs: readonly string[];
}

export const people: readonly Person[] = [
  {
    id: '1001',
    name: 'Ada Lantern',
    ageYears: 9,
    livesWith: 'her grandfather, Orlo Lantern',
    reason: 'Help at home while her mother is in hospital',
    task: 'Assessment to finish',
    dueInDays: 2,
    letters: [
      {
        id: '5001',
        title: 'Our visit on Thursday',
        sentDaysAgo: 12,
        paragraphs: [
          'Thank you for talking with me on Thursday. You told me that evenings are the hardest part of the day since your mum went into hospital.',
          'We agreed that Grandad will ask the school about the breakfast club, and that I will find out when the ward lets children visit.',
          'I will come again next week. You can draw me the boat you told me about.',
        ],
      },
    ],
  },
  {
    id: '1002',
    name: 'Rowan Quill',
    ageYears: 14,
    livesWith: 'foster carers, the Candlewick family',
    reason: 'Looked after; seeing his brother more often',
    task: 'Visit to write up',
    dueInDays: 0,
    letters: [
      {
        id: '5002',
        title: 'What we decided at your review',
        sentDaysAgo: 30,
        paragraphs: [
          'At your review you said that seeing your brother once a month is too little. Everybody agreed with you.',
          'From now on you will see each other every second Saturday. If it does not happen, tell me and I will find out why.',
        ],
      },
      {
        id: '5003',
        title: 'Your new timetable',
        sentDaysAgo: 4,
        paragraphs: [
          'The school has changed your timetable as you asked. Music is now on Tuesday afternoon.',
        ],
      },
    ],
  },
  {
    id: '1003',
    name: 'Tilly Buttonwood',
    ageYears: 5,
    livesWith: 'both parents and a sister',
    reason: 'Short breaks and equipment at home',
    task: 'Review of short breaks',
    dueInDays: 9,
    letters: [],
  },
  {
    id: '1004',
    name: 'Bram Thistledown',
    ageYears: 16,
    livesWith: 'his aunt, Posy Thistledown',
    reason: 'Planning for leaving care',
    task: 'Pathway plan to agree',
    dueInDays: 6,
    letters: [
      {
        id: '5004',
        title: 'Your pathway plan',
        sentDaysAgo: 21,
        paragraphs: [
          'Here is what we wrote down together: you stay with your aunt until the summer, and look at the shared house in spring.',
          'Cross out what is wrong and bring it along when we meet.',
        ],
      },
    ],
  },
  {
    id: '1005',
    name: 'Otis Pebblebrook',
    ageYears: 11,
    livesWith: 'his father',
    reason: 'Worries about missing school',
    task: 'Call to the school',
    dueInDays: 1,
    letters: [],
  },
];
