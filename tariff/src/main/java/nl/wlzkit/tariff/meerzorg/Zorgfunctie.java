package nl.wlzkit.tariff.meerzorg;

/** What a part of a day is spent on. */
public enum Zorgfunctie {
    /** Living. */
    WONEN("Wonen"),
    /** Day activities. */
    DAGBESTEDING("Dagbesteding");

    private final String blad;

    Zorgfunctie(String blad) {
        this.blad = blad;
    }

    /** The word of the sheet. */
    String blad() {
        return blad;
    }
}
