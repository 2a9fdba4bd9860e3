import { escapeHtml } from "./escape.ts";

/**
 * A whole page for a browser to print: `body` from `renderTables`. It holds no script, and its policy lets none run.
 * `styles` is the style sheet of the preview.
 */
export function printablePage(title: string, body: string, styles: string): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styles.replaceAll("<", "\\3c ")}</style>
</head>
<body class="paper">
<main id="page">
${body}
</main>
</body>
</html>
`;
}
