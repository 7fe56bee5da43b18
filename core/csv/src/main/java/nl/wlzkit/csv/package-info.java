/**
 * Reading tables that people and systems export: lists of a million lines, in one of two encodings, with one of three
 * separators, and with a wrong line somewhere.
 *
 * <p>A {@link nl.wlzkit.csv.Csvvorm} says which columns a table has and what a line becomes; a {@link nl.wlzkit.csv.Csvlezer}
 * reads it. One line of the file is one row: a quote that is never closed spoils its own line and no other.
 */
package nl.wlzkit.csv;
