/** The interface in English. */
import type { Dictionary } from './zh-hans.ts';

/** Made once: making one for each number takes longer than drawing it. */
const grouped = new Intl.NumberFormat('en');
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;
const months = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

export const en: Dictionary = {
  name: 'Xiangyu',
  skip: 'Skip to the text',
  loading: 'Opening the collection …',
  loadingSlow: 'The network is slow; still fetching.',
  listComma: ', ',
  colon: ': ',
  unknown: 'not given',
  close: 'Close',

  nav: {
    label: 'Main',
    quotes: 'Quotations',
    timeline: 'Timeline',
    places: 'Places',
    themes: 'Themes',
    articles: 'Articles',
    check: 'Check',
    quality: 'Quality',
    about: 'About',
  },

  header: {
    language: 'Language',
    theme: 'Light or dark',
    auto: 'as the system',
    light: 'light',
    dark: 'dark',
  },

  search: {
    searching: 'Searching …',
    label: 'Search the quotations',
    placeholder: 'Words, names, places …',
    clear: 'Clear the search',
    help: 'How to search',
    helpLines: [
      'You find exactly what you type. Simplified or Traditional, full or half width are all the same.',
      'Words separated by spaces must all occur; 养老 OR 托幼 finds either.',
      'Quotation marks search a phrase; a minus in front excludes, as in -食堂.',
      'The search runs in your browser. What you type is sent nowhere.',
    ],
  },

  date: {
    year: (year) => String(year),
    month: (year, month) => `${months[month - 1] ?? month} ${year}`,
    day: (year, month, day) => `${day} ${months[month - 1] ?? month} ${year}`,
    range: (from, to) => `${from} to ${to}`,
    since: (from) => `from ${from}`,
    until: (to) => `until ${to}`,
    inferred: 'inferred',
    undated: 'no date given',
  },

  kinds: { speech: 'Words', reported: 'Reported', term: 'Phrase', title: 'Title' },
  reportedBadge: 'reported, not word for word',
  kindNotes: {
    speech: 'printed in quotation marks as somebody’s own words',
    reported: 'what somebody said, retold by the article without quotation marks',
    term: 'a slogan, label or saying, not words spoken on an occasion',
    title: 'the name of a document or article',
  },
  attributions: {
    explicit: 'The text names the speaker',
    implicit: 'The text does not name the speaker outright, but allows no other reading',
    none: 'The text does not say whose words these are',
  },
  speakerKinds: {
    person: 'person',
    role: 'office',
    group: 'group',
    body: 'institution',
    document: 'document',
    saying: 'saying',
  },

  grades: {
    intact: 'untouched',
    exact: 'restored from its bytes',
    pinned: 'restored from a gloss',
    inferred: 'inferred',
    gap: 'lost',
  },
  gradeNotes: {
    intact: 'These words stand on the page as they stand here.',
    exact: 'The page’s bytes were shifted; they leave no other reading.',
    pinned: 'One byte is lost; a gloss or tag on the page decides the character.',
    inferred: 'One byte is lost and several characters fit; the likeliest is shown.',
    gap: 'The character cannot be recovered. □ stands in its place; nothing is guessed.',
  },
  damage: {
    heading: 'Damage and repair',
    printed: 'The page prints',
    shown: 'shown here as',
    removed: 'left out',
    candidates: 'Characters that fit the surviving byte',
    supplied: 'Supplied from another article’s copy of the passage',
    tableInferred: 'holds inferred characters (dotted line)',
    tableInferredMarks: 'holds inferred punctuation (dotted line)',
    tableGap: 'holds lost characters (□)',
    tableRepaired: 'garbled characters restored',
    kinds: {
      byteshift: 'shifted bytes',
      gloss: 'injected pinyin',
      markup: 'left-over mark-up',
      linebreak: 'line break',
      width: 'character width',
    },
  },

  table: {
    caption: 'Quotations',
    columns: {
      text: 'Quotation',
      speaker: 'Speaker',
      place: 'Place',
      date: 'Date',
      themes: 'Themes',
      article: 'Source',
    },
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    ascending: 'ascending',
    descending: 'descending',
    count: (shown, all) =>
      shown === all ? plural(all, 'quotation') : `${shown} of ${plural(all, 'quotation')}`,
    moreSources: (count) => `and ${count} more`,
    open: 'Open this quotation',
    noSpeaker: 'speaker not named',
  },

  pager: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page, pages) => `Page ${page} of ${pages}`,
    size: 'Show',
    sizeUnit: 'a page',
  },

  filters: {
    heading: 'Filters',
    open: 'Filters',
    apply: (count) => `Show ${plural(count, 'quotation')}`,
    clear: 'Clear all',
    active: 'Filters in use',
    remove: (name) => `Remove “${name}”`,
    kind: 'Kind',
    place: 'Place',
    date: 'When said',
    theme: 'Theme',
    speaker: 'Speaker',
    article: 'Article',
    visit: 'Visit',
    query: 'Search',
    from: 'From',
    to: 'To',
    undated: 'No date given',
    find: (name: string) => `Find in ${name.toLowerCase()}, by name or pinyin`,
    findHint: 'Name or pinyin',
    placeless: 'No place given',
    silentPlaces: (count) => `Places that were only visited ${count}`,
    silentBeside: (count) => `and ${count} ${count === 1 ? 'visit' : 'visits'} without quotations`,
    silentLeft: (count) =>
      count === 1
        ? 'One visit there and then left no quotation:'
        : `${count} visits there and then left no quotation:`,
    silentOnTimeline: 'On the timeline',
    speakerless: 'Speaker not named',
    themeless: 'No theme',
    expand: (name) => `Open ${name}`,
    collapse: (name) => `Close ${name}`,
    more: (count) => `${count} more`,
    fewer: 'Fewer',
    histogram: 'Quotations by year; hollow: visits without quotations',
    histogramBar: (year, count) => `${year}: ${plural(count, 'quotation')}`,
    badMonth: 'Please write year-month, such as 2021-06',
    count: (count) => plural(count, 'quotation'),
    results: (count) =>
      count === 0 ? 'No quotation matches' : `${plural(count, 'quotation')} found`,
  },

  empty: {
    heading: 'No quotation meets all of these at once',
    blame: (name, count) => `Without “${name}” there would be ${count}.`,
    drop: (name, count) => `Drop “${name}” (${count})`,
    nothing: 'Dropping any one of them would not help. You can clear them all and start afresh.',
    collection: 'This collection holds no quotations yet.',
  },

  timeline: {
    heading: 'Timeline of the visits',
    asList: 'As a list',
    asAxis: 'As a timeline',
    undated: 'No date given',
    quotes: (count) => plural(count, 'quotation'),
    noQuotes: 'no quotation',
    noneMatch: 'no quotation matches the filters',
    conflict: 'pages give different dates',
    visitor: (name) => `visit by ${name}`,
    help: 'Arrow keys move, Enter chooses',
    silent: (count) => `visits without quotations ${count}`,
    open: 'Look closer',
    bin: (visits, silent) =>
      `${visits} visits${silent === 0 ? '' : `, ${silent} without quotations`}`,
    moreUndated: (visits) => `${visits} more in the list`,
    empty: 'This collection records no visits.',
  },

  welcome: {
    label: 'On a first visit',
    theme: (theme, count) => `What was said about “${theme}” (${count})`,
    place: (place, count) => `What was said in ${place} (${count})`,
    wordings: 'One quotation, as each page prints it',
    timeline: 'Every visit in order',
    counts: (quotations, articles, visits) =>
      `This collection holds ${plural(quotations, 'quotation')} from ${plural(articles, 'article')} and records ${plural(visits, 'visit')}.`,
  },

  visit: {
    heading: 'This visit',
    open: 'This visit',
    reports: 'Reports',
    silent: 'The collection holds no words from this visit.',
    confidence: {
      'two-sources': 'two sources agree',
      'one-source': 'one source',
      inferred: 'reckoned from the itinerary',
    },
  },

  quote: {
    back: 'Back to the table',
    steps: 'Quotations before and after',
    stepBefore: 'Previous',
    stepAfter: 'Next',
    step: (at, all) => `${at} of ${all}`,
    inArticle: 'In its article',
    send: 'Send',
    who: 'Speaker',
    where: 'Place',
    occasion: 'Occasion',
    dates: 'Three dates',
    visited: 'Visited',
    said: 'Said',
    published: 'Published',
    reposted: 'reposted',
    showEvidence: (words) => `Show “${words}” in the passage`,
    bases: {
      explicit: 'stated',
      relative: 'reckoned from the date of publication',
      context: 'from the context',
      cited: 'dated by a report outside the collection',
    },
    facts: {
      speaker: 'Speaker',
      date: 'Date',
      place: 'Place',
      occasion: 'Occasion',
      visit: 'Visit',
      visitor: 'Visitor',
    },
    passageLoading: 'Fetching the passage …',
    passageFailed:
      'The passages of this article could not be fetched. The quotation stands as it is.',
    witnesses: 'As printed',
    witnessesLede: (count) =>
      count === 1
        ? 'One passage of the collection prints these words.'
        : `${count} passages of the collection print these words, each in its own wording.`,
    witness: (index) => `No. ${index}`,
    conflicts: 'Where the pages differ',
    witnessList: (list) => `in no. ${list}`,
    compare: 'Compare the wordings side by side',
    related: 'Related quotations',
    relations: { contains: 'contains', within: 'part of', variant: 'variant of' },
    difference: (count) => (count === 0 ? 'the same words' : `${plural(count, 'character')} apart`),
    themes: 'Themes',
    themeWords: 'because of the words',
    themeNone: 'Under no theme.',
    source: 'Source',
    original: 'Open the original page',
    originalNone: 'No address given',
    incomplete: 'The article on this page is incomplete',
    share: 'Share and cite',
    link: 'Link to this quotation',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; please select the text below and copy it.',
    cite: 'Citation format',
    cites: { gbt: 'GB/T 7714', bibtex: 'BibTeX', plain: 'Plain' },
    notVerbatim: 'Reported speech, not word for word. Do not cite it in quotation marks.',
    report: 'If you find an error',
  },

  unknownId: {
    heading: 'There is no such quotation here',
    lede: 'The link may have lost a few characters, or belong to another collection.',
    gone: 'This quotation was withdrawn',
    goneLede: (label) =>
      `It began: ${label}. Usually a later build found that it was no quotation.`,
    moved: (label) => `This quotation has a new id; you are looking at it: ${label}.`,
    search: 'Look for its words',
    searchButton: 'Search',
    all: 'All quotations',
    id: 'Id in the link',
    notFound: 'No such page',
    notFoundLede: 'The address names a page that does not exist.',
    checking: 'Looking it up in the ledger …',
    notChecked:
      'This id is not in the collection. Whether it moved or was withdrawn stands in the ledger, which could not be fetched.',
    inBrackets: (text) => ` (${text})`,
  },

  notices: {
    label: 'Notices',
    dropped: (names) => `Parts of the address made no sense and were left out: ${names}.`,
    dismiss: 'Understood',
    languageFailed: (name) =>
      `The words for ${name} could not be fetched, so the page keeps the language it has. Choose ${name} again to try once more.`,
  },

  failure: {
    heading: 'The collection could not be opened',
    safe: 'Your browser and anything you saved are unaffected.',
    retry: 'Try again',
    code: 'Error',
    details: 'Details for whoever runs this site',
    problems: (count) => `${plural(count, 'problem')} in all`,
    codes: {
      unreachable:
        'The site does not answer. The network may be down, or the page was opened from a folder; it needs a web server.',
      missing: 'The site has no such file; it was probably left out of the upload.',
      html: 'The site sent a web page instead of data; the file is probably missing there.',
      truncated: 'The file is incomplete; it may have broken off on its way.',
      format: 'This file is not a Xiangyu collection.',
      version: 'This page cannot read this version of a collection. It needs an update.',
      invalid: 'The collection holds records that break its rules, so it is not shown.',
    },
    file: 'File',
    crash: 'Something broke',
    crashLede: 'The fault is the page’s, not yours. Reloading usually helps.',
    reload: 'Reload',
  },
};
