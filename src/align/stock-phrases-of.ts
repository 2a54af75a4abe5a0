export const STOCK_PHRASES_OF: Readonly<Record<string, string>> = {};
