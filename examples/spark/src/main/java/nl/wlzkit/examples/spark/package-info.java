/** Prices lines of production on Apache Spark. */
@NullMarked
package nl.wlzkit.examples.spark;

import org.jspecify.annotations.NullMarked;
