/** Contrast of two colors by the formula of WCAG 2.2, and the colors that a style sheet declares for each scheme. */

export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Custom properties with a hexadecimal value: those of the first `:root`, and those with the dark scheme's laid over them. */
export function schemes(style: string): {
  readonly light: ReadonlyMap<string, string>;
  readonly dark: ReadonlyMap<string, string>;
} {
  const [first = "", second = ""] = [...style.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1] ?? "");
  const read = (block: string): [string, string][] =>
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map((match) => [match[1] ?? "", match[2] ?? ""]);
  return { light: new Map(read(first)), dark: new Map([...read(first), ...read(second)]) };
}

function luminance(color: string): number {
  const digits = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join("") : color.slice(1);
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
