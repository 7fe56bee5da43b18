"use strict";
(() => {
  for (const kaart of document.querySelectorAll(".kaart")) {
    const figuur = kaart.closest("figure");
    const knoppen = figuur.querySelector(".kaartkeuze");
    const lijst = kaart.querySelector("select");
    const kader = kaart.querySelector("path.gekozen");
    const toon = code => {
      for (const feiten of kaart.querySelectorAll(".regiofeiten > div")) { feiten.hidden = feiten.id !== "feiten-" + code; }
      const vlak = kaart.querySelector("[data-regio='" + code + "']");
      kader.setAttribute("d", vlak ? vlak.getAttribute("d") : "");
      lijst.value = code;
    };
    knoppen.hidden = false;
    lijst.parentElement.hidden = false;
    knoppen.addEventListener("click", gebeurtenis => {
      const knop = gebeurtenis.target.closest("button");
      if (!knop) { return; }
      kaart.dataset.toon = knop.dataset.toon;
      for (const k of knoppen.querySelectorAll("button")) { k.setAttribute("aria-pressed", String(k === knop)); }
    });
    lijst.addEventListener("change", () => toon(lijst.value));
    kaart.querySelector("svg").addEventListener("click", gebeurtenis => {
      const vlak = gebeurtenis.target.closest("[data-regio]");
      if (vlak) { toon(vlak.dataset.regio); }
    });
  }
})();
