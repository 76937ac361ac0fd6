// What is put right in the snapshot of GeoNames, keyed by its id: n name, lng/lat (from the newer
// GeoNames list), p population (null: unknown), rank.

/**
 * Corrections of towns by GeoNames id: English names as the dataset writes them. Where two names are in use,
 * both are given, in the order of their spelling.
 */
export const corrections = {
  // Two names in use.
  146970: { n: 'Khankendi / Stepanakert', rank: 1 },
  147105: { n: 'Shusha / Shushi', rank: 2 },
  146969: { n: 'Khojavend / Martuni', rank: 3 },
  587379: { n: 'Aghdara / Martakert', rank: 3 },
  147774: { n: 'Ivanyan / Khojaly', rank: 4 },
  147625: { n: 'Berdzor / Lachin', rank: 3, lng: 46.5498, lat: 39.6374 }, // the snapshot has it 4 km south
  586268: { n: 'Kalbajar / Karvachar', rank: 3 },
  // War area: one spelling, the district's seat at least at rank 3.
  148619: { n: 'Agdam', rank: 2 },
  148106: { n: 'Fuzuli', rank: 2 },
  148141: { n: 'Jabrayil', rank: 3 },
  148105: { n: 'Hadrut', rank: 3 },
  146901: { n: 'Zangilan', rank: 3 },
  147305: { n: 'Gubadli', rank: 3 },
  148450: { n: 'Askeran', rank: 4 },
  148003: { n: 'Horadiz', rank: 4 },
  147504: { n: 'Minjivan', rank: 5 },
  584871: { n: 'Tartar', rank: 2 },
  587057: { n: 'Barda', rank: 2 },
  587384: { n: 'Aghjabadi' },
  148354: { n: 'Beylagan', rank: 3 },
  586430: { n: 'Goranboy', rank: 3 },
  585400: { n: 'Naftalan', rank: 4 },
  584649: { n: 'Yevlakh', p: null, rank: 2 }, // the population is the district's
  585514: { n: 'Mingachevir', rank: 2 },
  586523: { n: 'Ganja', rank: 1 },
  584716: { n: 'Goygol', rank: 4 },
  586765: { n: 'Dashkasan', rank: 4 },
  586573: { n: 'Gadabay', rank: 4 },
  585152: { n: 'Shamkir' },
  585177: { n: 'Samukh' },
  584821: { n: 'Tovuz', rank: 3 },
  585226: { n: 'Gazakh' },
  587362: { n: 'Aghstafa' },
  587378: { n: 'Agdash' },
  586427: { n: 'Goychay' },
  584791: { n: 'Ujar' },
  584586: { n: 'Zardab' },
  585763: { n: 'Kurdamir' },
  147982: { n: 'Imishli' },
  147288: { n: 'Saatly', p: null, rank: 4 }, // the same
  147622: { n: 'Lankaran', p: null, rank: 3 }, // the same
  585231: { n: 'Gabala' },
  147429: { n: 'Nakhchivan', rank: 2 },
  147278: { n: 'Shahbuz' },
  147368: { n: 'Ordubad' },
  148251: { n: 'Julfa' },
  // The rest of Azerbaijan.
  587084: { n: 'Baku', lng: 49.8671, lat: 40.4093 },
  584923: { n: 'Sumgait' },
  585915: { n: 'Khirdalan' },
  148565: { n: 'Shirvan' },
  586763: { n: 'Shabran' },
  587070: { n: 'Balakan' },
  584596: { n: 'Zagatala' },
  585227: { n: 'Gakh' },
  585220: { n: 'Gusar' },
  585221: { n: 'Guba' },
  584717: { n: 'Khachmaz' },
  584715: { n: 'Khudat' },
  585225: { n: 'Hajigabul' },
  585223: { n: 'Gobustan' },
  586318: { n: 'Ismayilli' },
  587361: { n: 'Agsu' },
  148340: { n: 'Bilasuvar' },
  147425: { n: 'Neftchala' },
  146862: { n: 'Goytepe' },
  // Armenia.
  174972: { n: 'Sisian', rank: 3, lng: 46.027, lat: 39.5219 }, // the snapshot calls it Hatsavan, a village 9 km away
  175007: { n: 'Agarak', lng: 46.1946, lat: 38.8651 }, // the snapshot has the village near Kapan
  174823: { n: 'Meghri', rank: 4 },
  174875: { n: 'Kapan', rank: 2 },
  174895: { n: 'Goris', rank: 3 },
  616108: { n: 'Vardenis', rank: 3 },
  616599: { n: 'Gavar' },
  174884: { n: 'Jermuk', rank: 4 },
  174726: { n: 'Vayk' },
  // Georgia.
  611847: { n: 'Sokhumi / Sukhumi' },
  // Iran, Turkey, Russia: usual English names.
  121380: { n: 'Parsabad' },
  143083: { n: 'Ardabil' },
  126972: { n: 'Khoy' },
  117656: { n: 'Salmas' },
  523064: { n: 'Nazran' },
  523523: { n: 'Nalchik' },
  558418: { n: 'Grozny' },
  491422: { n: 'Sochi' },
};

/** GeoNames ids of suburbs, and of villages whose names would crowd out their town's: all are left out. */
export const dropped = new Set([
  147059, // Ahmadbayli, beside Saatly
  615912, // Novy Afon's railway station
  584243, // Adler, part of Sochi
  585346,
  584704,
  615469,
  586880,
  587204,
  587205, // villages round Gadabay
  174904,
  174907,
  174717,
  174769,
  174743, // villages beside Yeghegnadzor and Goris
  586673,
  585666,
  586162,
  824026,
  824050,
  586135, // villages round Goranboy and Ganja
  584724,
  586692,
  586717,
  586792,
  616119,
  616136,
  616138,
  616572,
  616874,
  616982, // villages on Lake Sevan's south shore
  148177,
  393927,
  393942,
  146958,
  148225,
  148291,
]);

/** Tests whether a point lies on the Absheron peninsula, where suburbs would crowd out Baku and Sumgait. */
export function nearBaku(lng, lat) {
  return lng > 49.5 && lat > 40.2 && lat < 40.75;
}
