/**
 * Milliseconds between two askings of a page that follows a collection. The browser asks again by itself, and
 * not while the page is hidden; the answer is kept by the server until a figure changes.
 */
export const followEvery = 4000
