import type { Traps } from './traps';

/** What trips readers of HTML. */
export const htmlTraps: Traps = [
  ['paragraphs that are not closed', '<p>It stands.\n<p>It ends.', ['paragraph: It stands.', 'paragraph: It ends.']],
  [
    'entities and signs alone',
    '<p>Caf&eacute; &lt;b&gt; 5 < 6 &amp; &#8220;so&#x201D; &nosuch; AT&T</p>',
    ['paragraph: Café <b> 5 < 6 & “so” &nosuch; AT&T'],
  ],
  [
    'scripts and styles with tags in them',
    '<style>p > b { content: "It fell." }</style><script>if (a < b) fell("<p>It fell.</p>");</script><p>It stands.</p>',
    ['paragraph: It stands.'],
  ],
  [
    'comments over many lines and in the line',
    '<p>It <!-- fell --> stands.</p>\n<!--\n<p>It fell.</p>\n-->',
    ['paragraph: It stands.'],
  ],
  [
    'words between blocks',
    '<div>It stands.<ul><li>One <b>line</b>.</li></ul>It ends.</div>',
    ['paragraph: It stands.', 'listItem: One line.', 'paragraph: It ends.'],
  ],
  [
    'quotations',
    '<p>He said <q>it stands</q>.</p><blockquote>It stands.<p>Twice.</p></blockquote>',
    ['paragraph: He said “it stands”.', 'quote: It stands.', 'quote: Twice.'],
  ],
  [
    'tables, forms, pictures, what is hidden',
    '<table><tr><td>It fell.</td></tr></table><select><option>It fell.</option></select><p style="display:none">It fell.</p><svg><text>It fell.</text></svg><p>It stands.</p>',
    ['paragraph: It stands.'],
  ],
  [
    'attributes with angles and marks in them',
    '<p title="It > fell." data-x=\'a "b"\'>It stands.</p>',
    ['paragraph: It stands.'],
  ],
  [
    'notes in raised type, breaks',
    '<p>It stands.<sup>2</sup> It<br>ends at 10<sup>th</sup> street.</p>',
    ['paragraph: It stands. It ends at 10th street.'],
  ],
  [
    'headings in sections',
    '<section><h2>The <em>fort</em></h2><article><p>It stands.</p></article></section>',
    ['heading: The fort', 'paragraph: It stands.'],
  ],
  [
    'templates around and in prose',
    '{% extends "fell.html" %}\n{# It fell. #}\n<p>It {{ fell | e }}stands{% if fell %} there{% endif %}.</p>',
    ['paragraph: It stands there.'],
  ],
];
