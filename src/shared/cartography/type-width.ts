/**
 * Width of a line of text without a canvas: for label placement in figures made outside a browser, and in tests.
 * Advance widths of IBM Plex (SIL OFL 1.1), in thousandths of the size, by width; accented letters are as wide as their
 * base letter, other scripts count as 0.6 of the size, kerning is left out (about 1 %).
 */
export type Weight = 400 | 500 | 600;
export type Family = 'sans' | 'serif';

/** Width in pixels of text at a size; letter spacing is the caller's to add. */
export type Measure = (text: string, size: number, weight: Weight, family?: Family) => number;

export const plexWidth: Measure = (text, size, weight, family = 'sans') => {
  const table = family === 'serif' ? TABLES.serif400 : TABLES[`sans${weight}`];
  let sum = 0;
  for (const letter of text.normalize('NFD')) sum += MARK.test(letter) ? 0 : (table.get(letter) ?? OTHER_WIDTH);
  return (sum * size) / 1000;
};

const OTHER_WIDTH = 600;
const MARK = /^\p{M}$/u;

const WIDTHS = {
  sans400: {
    236: ' ', 242: '\'', 250: 'ij', 272: ',.l', 273: '‘’', 284: '!', 292: ':;', 314: '|', 317: '[]', 324: 'f',
    326: '·', 335: '()', 343: '{}', 351: 't', 367: 'r', 383: '/\\', 399: '-', 400: 'I', 419: '"', 450: '*', 464: 'z',
    468: '°', 474: '”', 475: '“', 477: '?', 487: 's', 492: 'v', 499: 'y', 501: 'L', 503: 'c', 507: 'x', 510: 'J',
    513: '«»', 527: 'k', 528: 'g', 534: 'a', 549: 'e', 555: 'ð', 559: 'F', 560: 'o', 565: '_', 568: 'hnuø', 572: 'T',
    580: 'Zbdpqþ', 581: 'S', 583: 'E', 588: '–', 593: 'Y', 598: '$', 600: '+0123456789<=>^`~', 606: 'P', 609: 'V',
    613: 'X', 621: 'C', 634: 'K', 640: 'Rß', 641: 'A', 653: 'B', 671: 'D', 678: 'U', 694: '&', 695: 'G', 707: 'HN',
    708: 'OQØ', 713: '#', 768: 'w', 780: '—', 803: '…', 812: 'M', 864: 'æ', 873: 'm', 891: '@W', 907: 'Æ', 927: '%',
    931: 'œ', 985: 'Œ',
  },
  sans500: {
    236: ' ', 253: '\'', 265: 'ij', 285: 'l‘’', 288: ',.', 299: '!', 308: ':;', 324: '[]', 336: '()', 340: 'f·',
    352: '|', 355: '{}', 365: 't', 383: 'r', 401: '-', 414: 'I', 416: '/\\', 451: '"', 469: '°', 487: '?z', 494: 's',
    500: '”', 501: '“', 509: 'c', 512: 'v', 513: 'L', 514: '*y', 530: 'x', 531: 'J', 532: '«»', 538: 'g', 548: 'k',
    549: 'a', 555: 'e', 561: '_', 562: 'o', 570: 'Fø', 575: 'ð', 577: 'T', 580: 'hnu', 588: '–', 592: 'Zbdpqþ',
    593: 'E', 599: '$S', 600: '+0123456789<=>^`~', 617: 'Y', 627: 'PV', 634: 'C', 639: 'X', 655: 'R', 659: 'B',
    660: 'AK', 662: 'ß', 678: '#', 682: 'D', 685: 'U', 705: 'G', 706: '&', 711: 'OQØ', 714: 'HN', 780: '—', 799: 'w',
    815: 'M', 843: '…', 864: 'æ', 882: 'm', 896: '@', 918: 'œ', 926: 'W', 933: 'Æ', 947: '%', 991: 'Œ',
  },
  sans600: {
    236: ' ', 260: '\'', 275: 'ij', 292: '‘’', 294: 'l', 299: ',.', 309: '!', 319: ':;', 329: '[]', 337: '()',
    349: '·', 350: 'f', 363: '{}', 374: 't', 376: '|', 393: 'r', 402: '-', 423: 'I', 437: '/\\', 469: '°', 471: '"',
    493: '?', 499: 's', 502: 'z', 513: 'c', 517: '“”', 521: 'L', 524: 'vy', 544: 'x', 545: 'Jg«»', 556: '*', 558: 'e',
    559: '_a', 562: 'k', 563: 'o', 571: 'ø', 577: 'F', 580: 'T', 588: 'hnu–', 589: 'ð', 599: 'Z',
    600: '$+0123456789<=>E^`bdpq~þ', 611: 'S', 632: 'Y', 638: 'V', 641: 'P', 642: 'C', 655: 'X', 656: '#', 663: 'B',
    664: 'R', 672: 'A', 677: 'ß', 678: 'K', 689: 'DU', 712: 'GOQØ', 713: '&', 719: 'HN', 780: '—', 817: 'M', 819: 'w',
    864: 'æ', 869: '…', 888: 'm', 899: '@', 910: 'œ', 949: 'W', 950: 'Æ', 960: '%', 994: 'Œ',
  },
  serif400: {
    232: ' ', 241: '\'', 268: ',.‘’', 280: '!', 284: '[]', 288: ':;', 298: '|', 300: 'l', 303: 'j', 315: 'i',
    324: '·', 327: '{}', 329: '()', 342: 'f', 346: 'I', 353: 't', 365: '\\', 366: '/', 393: '-', 415: '"', 442: '*',
    443: 'r', 457: 'J', 462: '“”', 466: '°', 487: '?', 488: 's', 508: 'z', 510: '«»', 516: 'c', 534: 'vy', 536: 'e',
    544: 'g', 546: 'a', 561: 'x', 564: '_oø', 566: 'ð', 584: 'k', 587: '–', 588: 'S', 592: '$', 594: 'L', 598: 'bqþ',
    600: '+0123456789<=>^`~', 608: 'd', 613: 'p', 619: 'u', 624: 'h', 625: 'P', 626: 'F', 634: 'Y', 637: 'Z',
    639: 'n', 641: 'E', 646: 'ß', 649: 'C', 652: 'T', 664: 'V', 669: 'X', 670: 'B', 672: 'R', 686: 'A', 695: '#',
    706: 'D', 707: 'K', 710: '&', 716: 'OQØ', 721: 'G', 735: 'U', 777: 'w', 778: 'N', 783: '—', 787: 'H', 805: '…',
    823: 'æ', 872: 'M', 913: '%', 915: 'œ', 923: '@', 953: 'm', 954: 'Æ', 968: 'W', 1011: 'Œ',
  },
} as const;

const TABLES = {
  sans400: tableOf(WIDTHS.sans400),
  sans500: tableOf(WIDTHS.sans500),
  sans600: tableOf(WIDTHS.sans600),
  serif400: tableOf(WIDTHS.serif400),
};

function tableOf(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const pairs = Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const));
  // No-break spaces are as wide as a space; the narrow one, missing in the font, is set as one.
  const space = new Map(pairs).get(' ') ?? OTHER_WIDTH;
  return new Map([...pairs, ['\u00a0', space], ['\u202f', space]]);
}
