package nl.wlzkit.tariff.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttarief.Verhouding;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Jaarbedrag;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.jspecify.annotations.Nullable;

/** From a line to the question that it is, without any table, and to its explanation. Thread-safe. */
final class Regelvragen {
    /** Of so many cells the steps are kept; of others they are taken each time. */
    private static final int MEESTE_UITGELEGD = 10_000;

    private final Prijsbasis basis;
    private final Nummering nummering;
    private final Contracttarief contracttarief;
    private final Jaarbedrag jaarbedrag;
    private final int eersteJaar;
    private final int jaren;
    private final @Nullable Maximumtarief[] maxima;

    /**
     * The steps of the policy are the same for all lines of a cell. They are kept once somebody read them: what is kept is
     * what would be computed again, so nobody can tell but by a clock.
     */
    private final Map<Sleutel, Geval<Verhouding>> uitgelegd = new ConcurrentHashMap<>();

    private record Sleutel(int cel, boolean nhc) {
        @Override
        public int hashCode() {
            return nhc ? ~cel : cel;
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Sleutel s && cel == s.cel && nhc == s.nhc;
        }
    }

    Regelvragen(Prijsbasis basis, Nummering nummering, List<Prestatiecode> prestaties) {
        this.basis = basis;
        this.nummering = nummering;
        this.contracttarief = new Contracttarief(basis.beleid());
        this.jaarbedrag = new Jaarbedrag(basis.beleid());
        this.eersteJaar = basis.beleid().geldig().van().orElseThrow().getYear();
        this.jaren = basis.beleid().geldig().totEnMet().orElseThrow().getYear() - eersteJaar + 1;
        this.maxima = new @Nullable Maximumtarief[prestaties.size() * jaren];
        for (int i = 0; i < maxima.length; i++) {
            maxima[i] = basis.tarieven()
                    .find(prestaties.get(i / jaren), eersteJaar + i % jaren)
                    .orElse(null);
        }
    }

    Jaarbedragvraag vraag(Prijsregel regel) {
        int aanbieders = nummering.aanbieders().size();
        if (regel.aanbieder() < 0 || regel.aanbieder() >= aanbieders) {
            throw new OngeldigeWaardeException(
                    Integer.toString(regel.aanbieder()),
                    Tekst.of(
                            "het nummer van een aanbieder, 0 t/m " + (aanbieders - 1),
                            "the number of a provider, 0 through " + (aanbieders - 1)));
        }
        Aanbieder aanbieder = Optional.ofNullable(
                        basis.aanbieders().get(nummering.aanbieders().get(regel.aanbieder())))
                .orElseThrow();
        Tariefvraag vraag = aanbieder.tell(basis.beleid().vraag(regel.zorgkantoor(), regel.dag()));
        for (Map.Entry<String, String> lezing : basis.lezingen().entrySet()) {
            vraag = vraag.choose(lezing.getKey(), lezing.getValue());
        }
        if (regel.vorm().isPresent()) {
            vraag = vraag.with(regel.vorm().get());
        }
        if (regel.profiel().isPresent()) {
            vraag = vraag.with(regel.profiel().get());
        }
        vraag = vraag.with(nummering.facts(regel.feiten()));
        return Jaarbedragvraag.of(Contracttariefvraag.of(vraag, maximum(regel)), regel.aantal());
    }

    private Maximumtarief maximum(Prijsregel regel) {
        int jaar = regel.dag().getYear();
        int prestatie = nummering.prestatie(regel.prestatiecode());
        int plaats = prestatie * jaren + jaar - eersteJaar;
        if (prestatie >= 0 && jaar >= eersteJaar && jaar < eersteJaar + jaren) {
            Maximumtarief maximum = maxima[plaats];
            if (maximum != null) {
                return maximum;
            }
        }
        String waar = basis.tarieven().bestand().naam();
        throw new OngeldigeWaardeException(
                regel.prestatiecode().code(),
                Tekst.of(
                        "een prestatie met een maximumtarief van " + jaar + " in " + waar,
                        "a product with a maximum tariff of " + jaar + " in " + waar));
    }

    Uitkomst<Bedrag> answer(Prijsregel regel) {
        return jaarbedrag.answer(vraag(regel));
    }

    /** Explains a line; the number of its cell is only used to find what was explained before. */
    List<Geval<Bedrag>> explain(Prijsregel regel, int cel) {
        if (cel < 0) {
            return jaarbedrag.answer(vraag(regel)).gevallen();
        }
        Maximumtarief maximum = maximum(regel);
        Sleutel sleutel = new Sleutel(cel, maximum.nhcNic().signum() != 0);
        Geval<Verhouding> verhouding = uitgelegd.get(sleutel);
        if (verhouding == null) {
            Jaarbedragvraag vraag = vraag(regel);
            if (!vraag.gaten().isEmpty()) {
                return jaarbedrag.answer(vraag).gevallen();
            }
            verhouding = contracttarief.explainVerhouding(vraag.contracttarief());
            if (uitgelegd.size() < MEESTE_UITGELEGD) {
                uitgelegd.put(sleutel, verhouding);
            }
        }
        return List.of(Jaarbedrag.explain(verhouding, maximum, regel.aantal()));
    }
}
