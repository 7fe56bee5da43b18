/** The guided tour: six short programs, each a page of {@code examples/TOUR.md}. */
@NullMarked
package nl.wlzkit.examples.tour;

import org.jspecify.annotations.NullMarked;
