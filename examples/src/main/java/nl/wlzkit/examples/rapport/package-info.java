/** The report about one provider: a page with its tariffs, regions, dates, frictions and waiting lists, each with why. */
@NullMarked
package nl.wlzkit.examples.rapport;

import org.jspecify.annotations.NullMarked;
