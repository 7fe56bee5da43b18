package nl.wlzkit.tariff.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * All that is the same for millions of lines: what a {@link Prijstabel} is bound from. Immutable and thread-safe.
 *
 * @param beleid the policy, of one sector
 * @param lezingen the readings that are chosen: name and choice; the others are at their default
 * @param tarieven the maximum tariffs
 * @param aanbieders the providers, by the code that the lines call them by, in the order in which they are numbered
 * @param regelfeiten the names of facts that lines tell beside form and profile, each yes or no or one of some words; what
 *     a line tells goes before what its provider tells
 */
public record Prijsbasis(
        Tariefbeleid beleid,
        Map<String, String> lezingen,
        Tarieftabel tarieven,
        Map<String, Aanbieder> aanbieders,
        List<String> regelfeiten) {
    /**
     * Checks that everything fits the policy.
     *
     * @param beleid the policy, of one sector
     * @param lezingen the readings that are chosen: name and choice; the others are at their default
     * @param tarieven the maximum tariffs
     * @param aanbieders the providers, by the code that the lines call them by, in the order in which they are numbered
     * @param regelfeiten the names of facts that lines tell beside form and profile, each yes or no or one of some words;
     *     what a line tells goes before what its provider tells
     * @throws OngeldigeInvoerException if there is no provider, or a reading, choice or fact is none of the policy; with
     *     every problem
     */
    public Prijsbasis {
        lezingen = Collections.unmodifiableMap(new LinkedHashMap<>(lezingen));
        aanbieders = Collections.unmodifiableMap(new LinkedHashMap<>(aanbieders));
        regelfeiten = List.copyOf(regelfeiten);
        List<Probleem> problemen = new ArrayList<>();
        if (aanbieders.isEmpty()) {
            problemen.add(Probleem.of("/aanbieders", 0, 0, "", Tekst.of("ten minste één", "at least one")));
        }
        lezingen.forEach((naam, keuze) -> {
            try {
                Lezing lezing = beleid.lezing(naam);
                new Lezing(naam, lezing.regel(), lezing.keuzes(), keuze).gekozen();
            } catch (OngeldigeWaardeException e) {
                problemen.add(Probleem.of("/lezingen/" + naam, 0, 0, e.waarde(), e.verwacht()));
            }
        });
        Set<String> gezien = new HashSet<>(Set.of(Tariefbeleid.VORM, Tariefbeleid.PROFIEL));
        for (int i = 0; i < regelfeiten.size(); i++) {
            String naam = regelfeiten.get(i);
            try {
                if (!gezien.add(naam) || !(beleid.feit(naam).domein() instanceof Domein.Keuze<?>)) {
                    throw new OngeldigeWaardeException(
                            naam,
                            Tekst.of(
                                    "elk feit één keer, geen vorm of profiel, en geen getal",
                                    "every fact once, no form or profile, and no number"));
                }
            } catch (OngeldigeWaardeException e) {
                problemen.add(Probleem.of("/regelfeiten/" + i, 0, 0, naam, e.verwacht()));
            }
        }
        if (!problemen.isEmpty()) {
            throw new OngeldigeInvoerException("prijstabel", problemen);
        }
    }

    /**
     * Makes a basis of which the lines tell no facts beside form and profile, at the default readings.
     *
     * @param beleid the policy
     * @param tarieven the maximum tariffs
     * @param aanbieders the providers, by the code that the lines call them by
     * @return the basis
     */
    public static Prijsbasis of(Tariefbeleid beleid, Tarieftabel tarieven, Map<String, Aanbieder> aanbieders) {
        return new Prijsbasis(beleid, Map.of(), tarieven, aanbieders, List.of());
    }
}
