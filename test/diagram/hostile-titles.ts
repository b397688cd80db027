/** Titles that a careless writer of SVG, Mermaid or DOT would let through as something else. */
export const hostileTitles: readonly string[] = [
  '<script>alert(1)</script>',
  '"]; click n_a "javascript:alert(1)',
  '"] --> root; %% ',
  '`**bold** _x_`',
  '&lt;b&gt; &amp; &#35; #35; #quot;',
  'end',
  'style: fill:#fff;',
  'classDef x fill:#f00;',
  '\\n \\l \\G \\" \\',
  '{record|label} <port>',
  '---',
  'GB/T 1.1-2020（第1部分）',
];
