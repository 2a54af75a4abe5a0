/** A story of three paragraphs for tests of credit: no agency, no outlet and no quotation in it. */
export const P1 =
  "Divers lifted the bell of the Halvere chapel out of eleven metres of brown water on Tuesday, forty days after the winter flood carried it off, and set it down on the quay in front of two hundred people.";
export const P2 =
  "The bell weighs nine hundred kilograms and lost a palm-sized piece of its lip to the anchor chain of a dredger, a loss that the salvage master, Ivo Brandt, called a bargain considering the tide.";
export const P3 =
  "Engineers had searched for it with sonar since January and found three bicycles, a piano frame and the harbour master's safe before a schoolboy fishing for eels hooked the rope that was still tied to its crown.";
