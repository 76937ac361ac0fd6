// District names of Azerbaijan, keyed by ISO 3166-2: [English, French]. Natural Earth mixes old and
// new names and three spellings; where two names are in use for the same town, both are given.
export const districts = {
  'AM-LO': ['Lori', 'Lori'],
  'AZ-ABS': ['Absheron', 'Apchéron'], 'AZ-AGA': ['Aghstafa', 'Aghstafa'], 'AZ-AGC': ['Aghjabadi', 'Aghdjabedi'],
  'AZ-AGM': ['Agdam', 'Agdam'], 'AZ-AGS': ['Agdash', 'Agdach'], 'AZ-AGU': ['Agsu', 'Agsou'],
  'AZ-AST': ['Astara', 'Astara'], 'AZ-BA': ['Baku', 'Bakou'], 'AZ-BAB': ['Babek', 'Babek'],
  'AZ-BAL': ['Balakan', 'Balakan'], 'AZ-BAR': ['Barda', 'Barda'], 'AZ-BEY': ['Beylagan', 'Beylagan'],
  'AZ-BIL': ['Bilasuvar', 'Bilasouvar'], 'AZ-CAB': ['Jabrayil', 'Djebraïl'], 'AZ-CAL': ['Jalilabad', 'Djalilabad'],
  'AZ-CUL': ['Julfa', 'Djoulfa'], 'AZ-DAS': ['Dashkasan', 'Dachkessan'], 'AZ-FUZ': ['Fuzuli', 'Fizouli'],
  'AZ-GA': ['Ganja (city)', 'Gandja (ville)'], 'AZ-GAD': ['Gadabay', 'Gadabay'], 'AZ-GOR': ['Goranboy', 'Goranboï'],
  'AZ-GOY': ['Goychay', 'Goytchay'], 'AZ-GYG': ['Goygol', 'Goygol'], 'AZ-HAC': ['Hajigabul', 'Hadjigaboul'],
  'AZ-IMI': ['Imishli', 'Imichli'], 'AZ-ISM': ['Ismayilli', 'Ismayilli'], 'AZ-KAL': ['Kalbajar', 'Kelbadjar'],
  'AZ-KAN': ['Kangarli', 'Kangarli'], 'AZ-KUR': ['Kurdamir', 'Kurdamir'], 'AZ-LA': ['Lankaran (city)', 'Lankaran (ville)'],
  'AZ-LAC': ['Lachin', 'Latchine'], 'AZ-LAN': ['Lankaran', 'Lankaran'], 'AZ-LER': ['Lerik', 'Lerik'],
  'AZ-MAS': ['Masally', 'Masally'], 'AZ-MI': ['Mingachevir (city)', 'Minguetchaour (ville)'],
  'AZ-NA': ['Naftalan (city)', 'Naftalan (ville)'], 'AZ-NEF': ['Neftchala', 'Neftchala'],
  'AZ-NV': ['Nakhchivan (city)', 'Nakhitchevan (ville)'], 'AZ-OGU': ['Oghuz', 'Oghouz'],
  'AZ-ORD': ['Ordubad', 'Ordoubad'], 'AZ-QAB': ['Gabala', 'Gabala'], 'AZ-QAX': ['Gakh', 'Gakh'],
  'AZ-QAZ': ['Gazakh', 'Gazakh'], 'AZ-QBA': ['Guba', 'Gouba'], 'AZ-QBI': ['Gubadli', 'Goubadly'],
  'AZ-QOB': ['Gobustan', 'Gobustan'], 'AZ-QUS': ['Gusar', 'Goussar'], 'AZ-SA': ['Sheki (city)', 'Cheki (ville)'],
  'AZ-SAB': ['Sabirabad', 'Sabirabad'], 'AZ-SAD': ['Sadarak', 'Sadarak'], 'AZ-SAH': ['Shahbuz', 'Chahbouz'],
  'AZ-SAK': ['Sheki', 'Cheki'], 'AZ-SAL': ['Salyan', 'Salian'], 'AZ-SAR': ['Sharur', 'Charour'],
  'AZ-SAT': ['Saatly', 'Saatly'], 'AZ-SBN': ['Shabran', 'Chabran'], 'AZ-SIY': ['Siyazan', 'Siyazan'],
  'AZ-SKR': ['Shamkir', 'Chamkir'], 'AZ-SM': ['Sumgait (city)', 'Soumgaït (ville)'], 'AZ-SMI': ['Shamakhi', 'Chamakhi'],
  'AZ-SMX': ['Samukh', 'Samoukh'], 'AZ-SR': ['Shirvan (city)', 'Chirvan (ville)'],
  'AZ-SUS': ['Shushi / Shusha', 'Chouchi / Choucha'], 'AZ-TAR': ['Tartar', 'Tartar'], 'AZ-TOV': ['Tovuz', 'Tovouz'],
  'AZ-UCA': ['Ujar', 'Oudjar'], 'AZ-XA': ['Stepanakert / Khankendi (city)', 'Stepanakert / Khankendi (ville)'],
  'AZ-XAC': ['Khachmaz', 'Khatchmaz'], 'AZ-XCI': ['Khojaly', 'Khodjaly'], 'AZ-XIZ': ['Khizi', 'Khizi'],
  'AZ-XVD': ['Khojavend', 'Khodjavend'], 'AZ-YAR': ['Yardimli', 'Yardimli'], 'AZ-YE': ['Yevlakh (city)', 'Ievlakh (ville)'],
  'AZ-YEV': ['Yevlakh', 'Ievlakh'], 'AZ-ZAN': ['Zangilan', 'Zanguilan'], 'AZ-ZAQ': ['Zagatala', 'Zagatala'],
  'AZ-ZAR': ['Zardab', 'Zardab'],
};

// Natural Earth's own key (adm1_code) -> the right ISO code, where its iso_3166_2 is wrong or double.
export const isoFixes = {
  'AZE-1735': 'AZ-LAC', // says AZ-LAN and "Lankaran"
  'AZE-1707': 'AZ-LAN', // says AZ-LA, which is the city
  'AZE-1727': 'AZ-SAK', // says AZ-SA, which is the city
  'AZE-5566': 'AZ-YE', // says AZ-YEV, which is the district
  'AZE-2422': 'AZ-NV', // says AZ-NX, which is the whole of Nakhchivan
  'AZE-5565': 'AZ-SUS', // the town of Shusha, part of its district in ISO 3166-2
};

// Districts in and beside the area of the fighting of 2020; the table in README.md.
export const warArea = [
  'AZ-AGC', 'AZ-AGM', 'AZ-BAR', 'AZ-BEY', 'AZ-CAB', 'AZ-DAS', 'AZ-FUZ', 'AZ-GA', 'AZ-GAD', 'AZ-GOR', 'AZ-GYG', 'AZ-KAL', 'AZ-LAC',
  'AZ-MI', 'AZ-NA', 'AZ-QBI', 'AZ-SUS', 'AZ-TAR', 'AZ-XA', 'AZ-XCI', 'AZ-XVD', 'AZ-YE', 'AZ-YEV', 'AZ-ZAN',
  'AM-GR', 'AM-SU', 'AM-TV', 'AM-VD',
];
