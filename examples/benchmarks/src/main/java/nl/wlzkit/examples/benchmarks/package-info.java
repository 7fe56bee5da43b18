/** Measures what the README says of speed: always as a ratio against something else in the same run. */
@org.jspecify.annotations.NullMarked
package nl.wlzkit.examples.benchmarks;
