/**
 * The only script of the page: the two sides of a passage light up together under the pointer or the keyboard's focus.
 * Without it the numbers still lead from one side to the other.
 */
export const SCRIPT: string = `(() => {
  const light = (event, on) => {
    const passage = event.target.closest && event.target.closest("[data-passage]");
    if (!passage) return;
    const same = '[data-passage="' + passage.dataset.passage + '"]';
    for (const part of document.querySelectorAll(same)) part.classList.toggle("lit", on);
  };
  for (const name of ["mouseover", "focusin"]) document.addEventListener(name, (event) => light(event, true));
  for (const name of ["mouseout", "focusout"]) document.addEventListener(name, (event) => light(event, false));
})();`;
