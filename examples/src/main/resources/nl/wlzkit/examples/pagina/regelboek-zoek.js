"use strict";
(() => {
  const wortel = document.documentElement;
  const op = id => document.getElementById(id);
  const data = JSON.parse(op("zoekdata").textContent);
  // what is searched was folded in the same way
  const vouw = s => s.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
  const FILTERS = ["document", "onderdeel", "zorgkantoor", "soort", "zekerheid", "plaats"];
  const VELDEN = ["zoek", ...FILTERS, "dag", "geldig"];
  const PER_KEER = 50;
  const nummers = {};
  for (const filter of FILTERS) {
    nummers[filter] = new Map(data.keuzes[filter].map(([code], i) => [code, i]));
  }
  const perId = new Map();
  const ingangen = data.ingangen.map(([id, bestand, nl, en, regel, van, tot, woorden, ...keuzes]) => {
    const ingang = { id, bestand: data.bestanden[bestand], nl, en: en || nl, regel, van, tot, woorden, keuzes: keuzes.map(k => Array.isArray(k) ? k : [k]) };
    perId.set(id, ingang);
    return ingang;
  });
  for (const i of ingangen) {
    const bij = i.regel ? perId.get(i.regel) : null;
    if (bij) {
      i.nl = "Samengevoegd met " + i.regel + ": " + bij.nl;
      i.en = "Merged into " + i.regel + ": " + bij.en;
    }
    i.hooi = vouw(i.id + " " + i.nl + " " + i.en) + " " + (bij ? bij.woorden : i.woorden);
    i.laagId = i.id.toLowerCase();
  }
  // an address of the first page with the id of a rule goes to that rule
  const rechtstreeks = () => {
    const i = perId.get(decodeURIComponent(location.hash.slice(1)));
    if (i) { location.replace(i.bestand + "#" + i.id); }
    return Boolean(i);
  };
  if (rechtstreeks()) { return; }

  const vorm = op("zoekvorm");
  const telling = op("telling");
  const treffers = op("treffers");
  const meer = op("meer");
  const zeg = (nl, en) => wortel.lang === "nl" ? nl : en;
  const getal = n => n.toLocaleString(wortel.lang);
  const waarde = naam => vorm.elements[naam].value.trim();
  let gevonden = [];
  let getoond = 0;

  const isDag = s => /^\d{4}-\d{2}-\d{2}$/.test(s) && !Number.isNaN(Date.parse(s)) && new Date(s).toISOString().startsWith(s);
  const geldigheid = (i, dag) => {
    if (!i.van && !i.tot) { return "onbekend"; }
    if (!dag) { return ""; }
    return (!i.van || i.van <= dag) && (!i.tot || dag <= i.tot) ? "geldig" : "niet";
  };
  const maak = (naam, klasse, inhoud) => {
    const e = document.createElement(naam);
    if (klasse) { e.className = klasse; }
    if (inhoud) { e.textContent = inhoud; }
    return e;
  };
  const naamVan = (filter, nummer) => {
    const keuze = data.keuzes[filter][nummer];
    return keuze ? keuze[wortel.lang === "nl" ? 1 : 2] : "";
  };
  const treffer = i => {
    const li = maak("li");
    const a = maak("a", "", i.id);
    a.href = i.bestand + "#" + i.id;
    const zin = maak("span", "zin", zeg(i.nl, i.en));
    if (wortel.lang === "en" && i.en === i.nl) { zin.lang = "nl"; }
    const facetten = maak("span", "facetten");
    const woorden = [3, 4, 5].flatMap(f => i.keuzes[f].map(n => naamVan(FILTERS[f], n)).filter(Boolean)
      .map(naam => f === 4 ? zeg("zekerheid: ", "certainty: ") + naam : naam));
    const kantoor = i.keuzes[2].map(n => data.keuzes.zorgkantoor[n]).filter(k => k && k[0] !== "niet-verteld").map(k => k[1]);
    if (kantoor.length) { woorden.push(kantoor.join(", ")); }
    if (i.van || i.tot) {
      woorden.push([i.van ? zeg("van ", "from ") + i.van : "", i.tot ? zeg("t/m ", "through ") + i.tot : ""].filter(Boolean).join(" "));
    }
    for (const w of woorden) { facetten.append(maak("span", "", w)); }
    li.append(a, zin, facetten);
    return li;
  };
  const toon = aantal => {
    const nieuw = gevonden.slice(getoond, getoond + aantal).map(treffer);
    treffers.append(...nieuw);
    getoond += nieuw.length;
    meer.hidden = getoond >= gevonden.length;
    return nieuw;
  };
  const zoek = () => {
    const dagtekst = waarde("dag");
    const dag = isDag(dagtekst) ? dagtekst : "";
    op("dagfout").hidden = !dagtekst || Boolean(dag);
    vorm.elements.dag.setAttribute("aria-invalid", String(Boolean(dagtekst) && !dag));
    const woorden = vouw(waarde("zoek")).split(/\s+/).filter(Boolean);
    const gekozen = FILTERS.map(f => waarde(f) ? nummers[f].get(waarde(f)) : undefined);
    // a day alone asks what is valid on it
    const geldig = waarde("geldig") || (dag ? "geldig" : "");
    const vraagt = woorden.length > 0 || gekozen.some(g => g !== undefined) || geldig !== "";
    let onbekend = 0;
    gevonden = !vraagt ? [] : ingangen.filter(i => {
      if (!woorden.every(w => i.hooi.includes(w)) || !gekozen.every((g, f) => g === undefined || i.keuzes[f].includes(g))) { return false; }
      if (!geldig) { return true; }
      const dan = geldigheid(i, dag);
      if (dan === "onbekend" && geldig !== "onbekend") { onbekend += 1; }
      return dan === geldig;
    });
    const begin = woorden.length === 1 ? woorden[0] : "";
    const rang = i => !begin ? 0 : i.laagId === begin ? 0 : i.laagId.startsWith(begin) ? 1 : 2;
    gevonden = gevonden.map((i, n) => [rang(i), n, i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(r => r[2]);
    treffers.replaceChildren();
    getoond = 0;
    toon(PER_KEER);
    const n = gevonden.length;
    // on paper there is no form to see what was asked
    op("gevraagd").textContent = VELDEN.filter(waarde)
      .map(naam => { const veld = vorm.elements[naam]; return veld.options ? veld.selectedOptions[0].text : waarde(naam); }).join(" · ");
    if (!vraagt) {
      telling.textContent = zeg(
        getal(ingangen.length) + " regels en andere zinnen; typ een woord of kies een filter.",
        getal(ingangen.length) + " rules and other sentences; type a word or choose a filter.");
    } else if ((geldig === "geldig" || geldig === "niet") && !dag) {
      telling.textContent = zeg("Geef ook een dag.", "Give a day too.");
    } else {
      telling.textContent = zeg(getal(n) + " gevonden", getal(n) + " found")
        + (onbekend ? zeg("; van nog " + getal(onbekend) + " is de geldigheid niet begrensd of niet bekend", "; of " + getal(onbekend) + " more the validity is not bounded or not known") : "") + ".";
    }
  };
  const bewaar = () => {
    const staat = new URLSearchParams();
    for (const naam of VELDEN) { if (waarde(naam)) { staat.set(naam, waarde(naam)); } }
    const tekst = staat.toString();
    try { history.replaceState(null, "", tekst ? "#" + tekst : location.pathname + location.search); } catch (e) { /* not allowed here */ }
  };
  const herstel = () => {
    const staat = new URLSearchParams(location.hash.slice(1));
    for (const naam of VELDEN) {
      const veld = vorm.elements[naam];
      veld.value = staat.get(naam) || "";
      if (veld.selectedIndex === -1) { veld.value = ""; }
    }
    if (VELDEN.slice(1).some(naam => waarde(naam))) { op("filters").open = true; }
    zoek();
  };
  let wacht = 0;
  const straks = () => {
    clearTimeout(wacht);
    wacht = setTimeout(() => { zoek(); bewaar(); }, 120);
  };
  vorm.addEventListener("input", straks);
  vorm.addEventListener("change", straks);
  vorm.addEventListener("submit", gebeurtenis => { gebeurtenis.preventDefault(); });
  vorm.addEventListener("reset", () => { setTimeout(() => { zoek(); bewaar(); vorm.elements.zoek.focus(); }, 0); });
  meer.addEventListener("click", () => {
    const nieuw = toon(PER_KEER);
    if (nieuw.length) { nieuw[0].querySelector("a").focus(); }
  });
  addEventListener("hashchange", () => { if (!rechtstreeks()) { herstel(); } });
  const taal = () => {
    for (const optie of vorm.querySelectorAll("option")) { optie.text = optie.dataset[wortel.lang]; }
    const gezien = getoond;
    zoek();
    if (gezien > PER_KEER) { toon(gezien - PER_KEER); }
  };
  document.addEventListener("wlzkit-taal", taal);
  op("zoekdeel").hidden = false;
  if (matchMedia("(min-width: 48rem)").matches) { op("filters").open = true; }
  herstel();
  taal();
})();
