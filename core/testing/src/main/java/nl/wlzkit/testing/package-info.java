/**
 * Tests that every package of calculators inherits: its worked examples come out by their rules, and no step or reading is left
 * untried. Used by the tests of the modules; not published.
 */
@NullMarked
package nl.wlzkit.testing;

import org.jspecify.annotations.NullMarked;
