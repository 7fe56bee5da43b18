package nl.wlzkit.tariff.budget;

import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What is divided over the purchasers of a zorgkantoor, with the range that a survey of 2018 found. */
public enum Inkopergrootheid implements Leesbaar {
    /** The room to contract; found between over 70 and almost 400 million euros. */
    CONTRACTEERRUIMTE("contracteerruimte", "room to contract", "70000000", "400000000"),
    /** The administrative costs; found between 800,000 and more than 3 million euros. */
    BEHEERSKOSTEN("beheerskosten", "administrative costs", "800000", "3000000");

    private final Tekst tekst;
    private final Bedrag van;
    private final Bedrag tot;

    Inkopergrootheid(String nl, String en, String van, String tot) {
        this.tekst = Tekst.of(nl, en);
        this.van = Bedrag.of(van);
        this.tot = Bedrag.of(tot);
    }

    /**
     * Returns the lower end of what the survey found. It describes; it is no norm.
     *
     * @return the amount in euros
     */
    public Bedrag van() {
        return van;
    }

    /**
     * Returns the upper end of what the survey found. It describes; it is no norm.
     *
     * @return the amount in euros
     */
    public Bedrag tot() {
        return tot;
    }

    @Override
    public String in(Taal taal) {
        return tekst.in(taal);
    }
}
