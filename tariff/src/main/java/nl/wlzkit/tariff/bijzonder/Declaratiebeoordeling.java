package nl.wlzkit.tariff.bijzonder;

import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.CONSULTATIE;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.DAG_ERVOOR;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.GRENS;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.KADER;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.KADERDAGEN;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.NAAR_RATO;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.TELT_NIET;
import static nl.wlzkit.tariff.bijzonder.Behandelingvraag.VOORAF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.tariff.bijzonder.Behandelingoverzicht.Regel;

/** Judges the declarations of one question, one after the other. Mutable; for one question on one thread. */
final class Declaratiebeoordeling {
    /** The hours of a permission that are left. */
    private static final class Tegoed {
        private final Toestemming toestemming;
        private Breuk over;

        Tegoed(Toestemming toestemming) {
            this.toestemming = toestemming;
            this.over = toestemming.uren();
        }
    }

    private final Behandelingvraag vraag;
    private final boolean laag;
    private final List<Tegoed> tegoeden = new ArrayList<>();
    private final Optional<Bedrag> kader;
    private Bedrag ruimte;

    Declaratiebeoordeling(Behandelingvraag vraag) {
        this.vraag = vraag;
        this.laag = vraag.laagZzp().orElseThrow(() -> new IllegalArgumentException("whether the ZZP is low is a hole"));
        // what ends first is used first, so that no hour is lost that another order would have saved
        vraag.toestemmingen().stream()
                .filter(t -> t.client().equals(vraag.client()))
                .sorted(Comparator.comparing(Toestemming::totEnMet))
                .forEach(t -> tegoeden.add(new Tegoed(t)));
        this.kader = frame(vraag);
        this.ruimte = kader.orElse(Bedrag.NUL);
        if (vraag.is(KADER, GRENS) && kader.isEmpty()) {
            throw new IllegalArgumentException("the financial frame is a hole");
        }
    }

    private static Optional<Bedrag> frame(Behandelingvraag vraag) {
        Optional<Integer> dagen = vraag.is(KADERDAGEN, NAAR_RATO) ? vraag.dagen() : Optional.of(Maten.DAGEN_2017);
        return vraag.perDag().flatMap(perDag -> dagen.map(perDag::times));
    }

    Behandelingoverzicht overzicht() {
        List<Declaratie> declaraties = vraag.declaraties();
        List<Integer> volgorde = new ArrayList<>();
        for (int i = 0; i < declaraties.size(); i++) {
            volgorde.add(i);
        }
        volgorde.sort(Comparator.comparing(i -> declaraties.get(i).dag()));
        Map<Integer, Regel> perPlaats = new TreeMap<>();
        volgorde.forEach(i -> perPlaats.put(i, judge(declaraties.get(i))));
        List<Regel> regels = List.copyOf(perPlaats.values());
        Bedrag gedeclareerd = Bedrag.NUL;
        Bedrag aanvaard = Bedrag.NUL;
        Bedrag benut = Bedrag.NUL;
        for (Regel regel : regels) {
            gedeclareerd = gedeclareerd.plus(regel.declaratie().bedrag());
            aanvaard = aanvaard.plus(regel.aanvaard());
            benut = counts(regel.declaratie()) ? benut.plus(regel.declaratie().bedrag()) : benut;
        }
        Bedrag totaal = benut;
        return new Behandelingoverzicht(
                regels,
                gedeclareerd,
                aanvaard,
                gedeclareerd.minus(aanvaard),
                kader,
                benut,
                kader.map(k -> atLeastNone(totaal.minus(k))));
    }

    private static Bedrag atLeastNone(Bedrag bedrag) {
        return bedrag.signum() < 0 ? Bedrag.NUL : bedrag;
    }

    private boolean counts(Declaratie declaratie) {
        return !declaratie.isConsultatie() || !vraag.is(CONSULTATIE, TELT_NIET);
    }

    private Regel judge(Declaratie declaratie) {
        Declaratieoordeel oordeel = Declaratieoordeel.TOEGESTAAN;
        Breuk zonder = Breuk.NUL;
        if (laag) {
            oordeel = Declaratieoordeel.GEEN_RECHT;
            zonder = declaratie.uren();
        } else if (!declaratie.isConsultatie()) {
            zonder = declaratie.uren().minus(use(declaratie));
            oordeel = zonder.signum() == 0 ? oordeel : why(declaratie);
        }
        Breuk deel = declaratie.bedrag().toBreuk().times(zonder).dividedBy(declaratie.uren());
        Bedrag correctie = Afronding.CENT_HALF_OP.round(deel);
        Bedrag rest = declaratie.bedrag().minus(correctie);
        Bedrag bovenKader = aboveFrame(declaratie, rest);
        if (oordeel == Declaratieoordeel.TOEGESTAAN && bovenKader.signum() > 0) {
            oordeel = Declaratieoordeel.BOVEN_KADER;
        }
        return new Regel(
                declaratie,
                oordeel,
                rest.minus(bovenKader),
                correctie.plus(bovenKader),
                bovenKader,
                !correctie.toBreuk().equals(deel));
    }

    /** Uses permitted hours; says how many there were. */
    private Breuk use(Declaratie declaratie) {
        Breuk nodig = declaratie.uren();
        for (Tegoed tegoed : tegoeden) {
            if (inTime(tegoed.toestemming, declaratie)
                    && tegoed.toestemming.periode().contains(declaratie.dag())) {
                Breuk deel = nodig.compareTo(tegoed.over) < 0 ? nodig : tegoed.over;
                nodig = nodig.minus(deel);
                tegoed.over = tegoed.over.minus(deel);
            }
        }
        return declaratie.uren().minus(nodig);
    }

    private boolean inTime(Toestemming toestemming, Declaratie declaratie) {
        return vraag.is(VOORAF, DAG_ERVOOR)
                ? toestemming.afgegeven().isBefore(declaratie.dag())
                : !toestemming.afgegeven().isAfter(declaratie.dag());
    }

    private Declaratieoordeel why(Declaratie declaratie) {
        List<Toestemming> opTijd = tegoeden.stream()
                .map(t -> t.toestemming)
                .filter(t -> inTime(t, declaratie))
                .toList();
        if (opTijd.isEmpty()) {
            return Declaratieoordeel.TOESTEMMING_NODIG;
        }
        return opTijd.stream().anyMatch(t -> t.periode().contains(declaratie.dag()))
                ? Declaratieoordeel.BOVEN_UREN
                : Declaratieoordeel.BUITEN_PERIODE;
    }

    private Bedrag aboveFrame(Declaratie declaratie, Bedrag rest) {
        if (!vraag.is(KADER, GRENS) || !counts(declaratie)) {
            return Bedrag.NUL;
        }
        Bedrag past = rest.compareTo(ruimte) < 0 ? rest : ruimte;
        ruimte = ruimte.minus(past);
        return rest.minus(past);
    }
}
