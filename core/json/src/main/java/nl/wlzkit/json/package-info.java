/**
 * JSON for the values, questions and outcomes of wlzkit.
 *
 * <p>{@link nl.wlzkit.json.WlzJson} reads untrusted JSON and answers it whole, with every problem at once; it needs no
 * knowledge of Jackson. {@link nl.wlzkit.json.WlzModule} teaches an object mapper of Jackson the same JSON, for classes of
 * others that hold these values; a mapper stops at the first value that is wrong.
 *
 * <p>What is written now is read for ever: a later version may read more, never less.
 */
package nl.wlzkit.json;
