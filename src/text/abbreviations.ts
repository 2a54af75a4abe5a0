/** Abbreviations that a full stop follows without ending the sentence. Acronyms (u.s) and initials are seen by their form; separated by commas. */

/** Never the end of a sentence: something must follow. */
export const BEFORE_NAME = `
  mr, mrs, ms, mx, dr, prof, gen, sen, rep, gov, st, rev, hon, pres, capt, cpt, col, lt, sgt, cpl, maj, cmdr, adm,
  brig, supt, det, insp, amb, sec, fr, msgr, mt, ft, vs, v, cf, approx, ca, messrs, mme, mlle, herr, hr, sr, sra,
  srta, dra, dipl, bzw, z.b, e.g, i.e, d.h, u.a, m, mm`;

/** Not the end where a number follows. */
export const BEFORE_NUMBER = `
  no, nos, nr, núm, p, pp, vol, fig, art, sect, ch, op, para`;

/** The end only where a word follows that likes to begin sentences. */
export const EITHER_WAY = `
  inc, co, corp, ltd, plc, llc, bros, assn, dept, univ, jr, sr, esq, etc, al, ave, blvd, rd, jan, feb, mar, apr, jun,
  jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thurs, fri, sat, sun, ala, ariz, ark, calif, colo,
  conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa, tenn,
  tex, va, vt, wash, wis, wyo, est, min, max, hr, hrs, lb, lbs, oz, ph.d, phd, m.d, b.a, a.m, p.m, dlrs, pct, mln,
  bln, usw, ca, inkl, exkl, env, av, aprox, pág, tel`;

/** Words that begin sentences and rarely follow an abbreviation inside one. */
export const SENTENCE_OPENERS = `
  the, a, an, he, she, it, they, we, i, you, this, that, these, those, there, here, his, her, their, its, our, my,
  but, and, or, so, yet, in, on, at, by, for, from, with, as, if, when, while, after, before, since, although,
  though, because, however, meanwhile, some, many, most, all, both, one, no, not, what, who, where, why, how, under,
  over, during, last, earlier, der, die, das, er, sie, es, wir, ein, eine, im, am, le, les, il, elle, ils, on, un,
  une, el, los, las, ella, en, una`;
