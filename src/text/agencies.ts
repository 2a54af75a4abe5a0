/** Names that text-level rules need to see a picture credit or a dateline. Who an agency is belongs to `attribution`. */

/** Alternatives of a regular expression, longest first. */
export const AGENCY_PATTERN: string =
  "Associated Press|Agence France[- ]Presse|Press Association|Press Trust of India|Thomson Reuters|Getty Images|" +
  "Anadolu Agency|Canadian Press|Europa Press|Sputnik News|Interfax|Bloomberg|Shutterstock|WireImage|NurPhoto|Anadolu|" +
  "Reuters|REUTERS|Reuter|Xinhua|Sputnik|Keystone|Newscom|Corbis|Alamy|Getty|iStock|AP Images|AP Photo|PA Wire|PA Images|" +
  "Kyodo|Yonhap|Bernama|TASS|Tass|ANSA|Ansa|EFE|Efe|LUSA|Lusa|NTB|TT|AFP|Afp|EPA|epa|DPA|dpa|APA|UPI|ANI|PTI|IANS|AAP|ANP|" +
  "Belga|BELGA|RIA|SANA|IRNA|MENA|CNN|CNS|RNS|TNS|Rex|AP|PA";

export const PICTURE_PATTERN: string =
  "photographs?|photography|photos?|pictures?|pics?|images?|fotos?|fotografías?|bild(?:er)?|bildquelle|imagen|crédito?s?" +
  "(?: photo)?|credits?|illustration|graphic|photo credit|image credit|picture credit";
