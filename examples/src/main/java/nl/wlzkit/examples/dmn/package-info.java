/** Policies and decision tables written as DMN 1.3, for modellers and engines of others. */
@org.jspecify.annotations.NullMarked
package nl.wlzkit.examples.dmn;
