package nl.wlzkit.tariff.meerzorg;

/** For how long an amount is. The year of the sheet always has 365 days. */
public enum Bedragperiode {
    /** A year. */
    JAAR,
    /** A day and night. */
    ETMAAL
}
