package nl.wlzkit.validation;

/** How a number is written in a text. */
public enum Getalnotatie {
    /** With a comma before the decimals, as people in the Netherlands write: 1.234,56. */
    NEDERLANDS,
    /** With a point before the decimals and nothing else, as programs write: 1234.56. */
    KAAL
}
