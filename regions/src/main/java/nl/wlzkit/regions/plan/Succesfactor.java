package nl.wlzkit.regions.plan;

import java.util.Locale;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * What zorgkantoren name as making or breaking the solving of frictions: seven factors that help when they are there, and six
 * that hinder. They said so themselves; the report does not weigh them.
 */
@Grondslag({"FRI-177", "FRI-182"})
public enum Succesfactor implements Leesbaar {
    /** Cooperation with providers in the region; all zorgkantoren name it. */
    SAMENWERKING_AANBIEDERS(true, "FRI-178", "samenwerking met zorgaanbieders", "cooperation with providers"),
    /** A dialogue with providers that goes on. */
    CONTINUE_DIALOOG(true, "FRI-179", "continue dialoog met zorgaanbieders", "a dialogue with providers that goes on"),
    /** Cooperation across the domains of care. */
    OVER_DOMEINEN(true, "FRI-180", "samenwerking over de domeinen heen", "cooperation across domains"),
    /** Joint responsibility. */
    GEZAMENLIJKE_VERANTWOORDELIJKHEID(true, "FRI-181", "gezamenlijke verantwoordelijkheid", "joint responsibility"),
    /** Commitment. */
    COMMITMENT(true, "FRI-181", "commitment van de partijen", "commitment of the parties"),
    /** Trust. */
    VERTROUWEN(true, "FRI-181", "vertrouwen", "trust"),
    /** Perseverance, with enough capacity of all parties. */
    LANGE_ADEM(
            true,
            "FRI-183",
            "lange adem, met capaciteit bij alle partijen",
            "perseverance, with capacity of all parties"),
    /** Financing; all zorgkantoren name it. */
    FINANCIERING(false, "FRI-177", "financiering", "financing"),
    /** No way to support an initiative directly or with a lump sum. */
    GEEN_LUMPSUM(false, "FRI-177", "geen directe of lumpsumfinanciering", "no direct or lump-sum financing"),
    /** Initiatives with more than one financier. */
    MEERDERE_FINANCIERS(false, "FRI-177", "meer financiers bij een initiatief", "several financiers of an initiative"),
    /** No financing across the domains of care. */
    GEEN_DOMEINOVERSTIJGENDE_FINANCIERING(
            false, "FRI-177", "geen domeinoverstijgende financiering", "no financing across domains"),
    /** Not enough staff. */
    PERSONEEL(false, "FRI-191", "te weinig personeel", "not enough staff"),
    /** Not enough fitting homes. */
    WONINGEN(false, "FRI-191", "te weinig geschikte woningen", "not enough fitting homes");

    private final boolean succes;
    private final String regel;
    private final Tekst naam;

    Succesfactor(boolean succes, String regel, String nl, String en) {
        this.succes = succes;
        this.regel = regel;
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Says whether it helps when it is there.
     *
     * @return false if it hinders
     */
    public boolean isSucces() {
        return succes;
    }

    /** Its name in a question: {@code lange-adem}. */
    String sleutel() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Gat<Boolean> gat() {
        return new Gat<>(sleutel(), naam, Eigenaar.ZORGKANTOOR, Domein.yesNo());
    }

    Stap stap() {
        return succes
                ? new Stap(regel, Tekst.of("ontbreekt: " + naam.nl(), "not there: " + naam.en()))
                : new Stap(regel, Tekst.of("speelt: " + naam.nl(), "plays: " + naam.en()));
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
