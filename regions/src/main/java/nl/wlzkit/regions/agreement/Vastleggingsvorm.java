package nl.wlzkit.regions.agreement;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** In what an agreement is laid down. The list is open. */
@Grondslag({"FRI-048", "FRI-163"})
public enum Vastleggingsvorm implements Leesbaar {
    /** The contract of zorgkantoor and provider itself. */
    OVEREENKOMST("overeenkomst", "contract", Soort.CONTRACT),
    /** An addendum to that contract. */
    ADDENDUM("addendum bij de overeenkomst", "addendum to the contract", Soort.CONTRACT),
    /** A cooperation agreement in the region. */
    SAMENWERKINGSOVEREENKOMST("samenwerkingsovereenkomst", "cooperation agreement", Soort.NETWERK),
    /** A covenant with partners in the region. */
    CONVENANT("convenant", "covenant", Soort.NETWERK),
    /** A regional project plan. */
    PROJECTPLAN("projectplan", "project plan", Soort.NETWERK),
    /** The report of a conversation. */
    GESPREKSVERSLAG("gespreksverslag", "report of a conversation", Soort.INFORMEEL),
    /** Letters or mail. */
    CORRESPONDENTIE("correspondentie", "correspondence", Soort.INFORMEEL),
    /** An agreement that providers made among themselves. */
    ONDERLING_AANBIEDERS("onderlinge afspraak van zorgaanbieders", "mutual agreement of providers", Soort.ONDERLING);

    /** What a form is in the relation of zorgkantoor and provider. */
    enum Soort {
        CONTRACT,
        NETWERK,
        INFORMEEL,
        ONDERLING
    }

    private final Tekst naam;
    private final Soort soort;

    Vastleggingsvorm(String nl, String en, Soort soort) {
        this.naam = Tekst.of(nl, en);
        this.soort = soort;
    }

    Soort soort() {
        return soort;
    }

    /**
     * Says whether what is laid down in this is part of the contract of zorgkantoor and provider, and so formal.
     *
     * @return true for the contract and its addendum
     */
    public boolean isContract() {
        return soort == Soort.CONTRACT;
    }

    /**
     * Says whether this is a form of cooperation with partners in the region.
     *
     * @return true for the cooperation agreement, the covenant and the project plan
     */
    public boolean isNetwerk() {
        return soort == Soort.NETWERK;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
