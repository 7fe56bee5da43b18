/** The command line program {@code wlzkit}. */
@NullMarked
package nl.wlzkit.examples.cli;

import org.jspecify.annotations.NullMarked;
