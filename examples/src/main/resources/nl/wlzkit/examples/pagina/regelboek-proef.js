"use strict";
(() => {
  const bron = document.getElementById("proefdata");
  if (!bron) { return; }
  const data = JSON.parse(bron.textContent);
  const wortel = document.documentElement;
  const tekst = nummer => {
    const t = data.teksten[nummer];
    return typeof t === "string" ? t : t[wortel.lang === "nl" ? 0 : 1];
  };
  const zeg = (nl, en) => wortel.lang === "nl" ? nl : en;
  const maak = (naam, klasse, inhoud) => {
    const e = document.createElement(naam);
    if (klasse) { e.className = klasse; }
    if (inhoud !== undefined) { e.textContent = inhoud; }
    return e;
  };
  const proeven = [];
  for (const houder of document.querySelectorAll(".proef")) {
    const proef = data.proeven[Number(houder.dataset.proef)];
    const vlak = houder.querySelector(".proefvlak");
    const velden = maak("div", "proefvelden");
    const keuzes = proef.velden.map(([, opties]) => {
      const label = maak("label", "keuze");
      const naam = maak("span");
      const lijst = maak("select");
      opties.forEach((optie, i) => { lijst.add(new Option("", String(i))); });
      label.append(naam, lijst);
      velden.append(label);
      return { naam, lijst };
    });
    const antwoord = maak("p", "proefantwoord");
    antwoord.setAttribute("role", "status");
    const uitleg = maak("div");
    const terug = maak("button");
    terug.type = "button";
    vlak.append(velden, antwoord, uitleg, terug);
    const rij = () => {
      let nummer = 0;
      proef.velden.forEach(([, opties], i) => { nummer = nummer * opties.length + Number(keuzes[i].lijst.value); });
      return nummer;
    };
    const stap = ([regel, zin]) => {
      const li = maak("li");
      const [id, adres] = data.regels[regel];
      if (id) {
        if (adres) {
          const a = maak("a", "", id);
          a.href = adres;
          li.append(a, " ");
        } else {
          li.append(id + " ");
        }
      }
      if (id === houder.dataset.regel) { li.className = "eigen"; }
      li.append(tekst(zin));
      return li;
    };
    const antwoorden = () => {
      const nummer = rij();
      const [uit, ...delen] = proef.rijen[nummer];
      antwoord.replaceChildren(tekst(uit));
      const eerst = proef.rijen[0][0];
      if (nummer !== 0) {
        antwoord.append(maak("span", "was", eerst === uit
          ? zeg("gelijk aan het voorbeeld", "the same as the example")
          : zeg("in het voorbeeld: ", "in the example: ") + tekst(eerst)));
      }
      uitleg.replaceChildren();
      let genoemd = false;
      for (const deel of delen) {
        const [kop, stappen] = data.delen[deel];
        if (tekst(kop)) { uitleg.append(maak("h4", "", tekst(kop))); }
        // what is assumed or open is no step
        const los = stappen.filter(([regel]) => !data.regels[regel][0]);
        const vast = stappen.filter(([regel]) => data.regels[regel][0]);
        for (const [klasse, deze] of [["los", los], ["stappen", vast]]) {
          if (deze.length) {
            const lijst = maak(klasse === "los" ? "ul" : "ol", klasse);
            lijst.append(...deze.map(stap));
            uitleg.append(lijst);
          }
        }
        genoemd = genoemd || stappen.some(([regel]) => data.regels[regel][0] === houder.dataset.regel);
      }
      if (!genoemd) {
        uitleg.append(maak("p", "zacht", zeg(
          "Met deze waarden laat " + houder.dataset.regel + " zelf geen stap na.",
          "With these values " + houder.dataset.regel + " itself leaves no step.")));
      }
      terug.hidden = nummer === 0;
    };
    const taal = () => {
      proef.velden.forEach(([naam, opties], i) => {
        keuzes[i].naam.textContent = tekst(naam);
        opties.forEach((optie, j) => { keuzes[i].lijst.options[j].text = tekst(optie); });
      });
      terug.textContent = zeg("Terug naar het voorbeeld", "Back to the example");
      antwoorden();
    };
    velden.addEventListener("change", antwoorden);
    terug.addEventListener("click", () => {
      for (const k of keuzes) { k.lijst.value = "0"; }
      antwoorden();
      keuzes[0].lijst.focus();
    });
    taal();
    houder.hidden = false;
    proeven.push(taal);
  }
  document.addEventListener("wlzkit-taal", () => { for (const p of proeven) { p(); } });
})();
