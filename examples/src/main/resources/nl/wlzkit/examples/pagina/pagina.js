"use strict";
(() => {
  const wortel = document.documentElement;
  const titel = document.querySelector("title");
  const onthoud = (naam, waarde) => { try { localStorage.setItem("wlzkit-" + naam, waarde); } catch (e) { /* no storage here */ } };
  const weet = naam => { try { return localStorage.getItem("wlzkit-" + naam); } catch (e) { return null; } };
  const toon = () => {
    document.title = titel.dataset[wortel.lang];
    const donker = wortel.dataset.thema ? wortel.dataset.thema === "donker" : matchMedia("(prefers-color-scheme: dark)").matches;
    for (const knop of document.querySelectorAll(".keuzes button")) {
      const aan = knop.dataset.taal ? knop.dataset.taal === wortel.lang : (knop.dataset.thema === "donker") === donker;
      knop.setAttribute("aria-pressed", String(aan));
    }
    document.dispatchEvent(new CustomEvent("wlzkit-taal", { detail: wortel.lang }));
  };
  const taal = weet("taal");
  if (taal === "nl" || taal === "en") { wortel.lang = taal; }
  const thema = weet("thema");
  if (thema === "licht" || thema === "donker") { wortel.dataset.thema = thema; }
  for (const keuzes of document.querySelectorAll(".keuzes")) {
    keuzes.hidden = false;
    keuzes.addEventListener("click", gebeurtenis => {
      const knop = gebeurtenis.target.closest("button");
      if (!knop) { return; }
      if (knop.dataset.taal) { wortel.lang = knop.dataset.taal; onthoud("taal", wortel.lang); }
      if (knop.dataset.thema) { wortel.dataset.thema = knop.dataset.thema; onthoud("thema", knop.dataset.thema); }
      toon();
    });
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", toon);
  // On paper everything is open; afterwards it is as it was.
  let dicht = [];
  addEventListener("beforeprint", () => {
    dicht = [...document.querySelectorAll("details:not([open])")];
    for (const d of dicht) { d.open = true; }
  });
  addEventListener("afterprint", () => { for (const d of dicht) { d.open = false; } });
  toon();
})();
