/** The page's Content-Security-Policy. */

// Base64 SHA-256 of `STYLE` and `SCRIPT`. A test compares them with the texts and prints the right ones.
export const STYLE_HASH = "sha256-9ayUynVxIv9HcYNzqCpZEx7TRm17J4au9XokboEo4f0=";
export const SCRIPT_HASH = "sha256-+ltcWK6ncbgX60jxy0UAGrcgXoxv5k0JUO4nvLkViQc=";

/** Nothing but the page's own style and script, known by their hashes; no request of any kind. */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
