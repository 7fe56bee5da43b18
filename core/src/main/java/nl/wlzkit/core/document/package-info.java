/**
 * JSON documents: read strictly, every problem at once, and written plainly.
 *
 * <p>A document becomes a tree of {@link nl.wlzkit.core.document.JsonValue}s that know where they stood;
 * {@link nl.wlzkit.core.document.Fields} takes it apart and {@link nl.wlzkit.core.document.Problems} gathers what is
 * wrong. No type of the JSON library underneath is part of this API.
 */
package nl.wlzkit.core.document;
