/**
 * Where every rule comes from: documents, rules with their quoted sentence, and the catalogue in which both are found.
 *
 * <p>The catalogue is data: one resource a module, contributed as a {@link nl.wlzkit.core.source.Regelbron} service and
 * read when the first rule is looked up. A calculation names a rule by its id and needs no catalogue.
 */
package nl.wlzkit.core.source;
