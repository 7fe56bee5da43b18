package nl.wlzkit.tariff.meerzorg;

/** What the numbers in a cell count. */
public enum Celeenheid {
    /** A time as a part of a day; the sheet shows hours and minutes. */
    TIJD,
    /** Euros; the sheet shows two decimals. */
    EURO,
    /** A plain number. */
    AANTAL,
    /** The cell holds a word. */
    TEKST
}
