/** The rulebook: every rule of the catalogue as pages that can be searched, with the examples that pin it. */
@NullMarked
package nl.wlzkit.examples.regelboek;

import org.jspecify.annotations.NullMarked;
