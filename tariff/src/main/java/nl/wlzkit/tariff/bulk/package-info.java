/**
 * Millions of lines: a policy, its readings, the maximum tariffs and what providers tell are bound into tables once; a line
 * is then an index and a multiplication. What stands in the tables comes from the same calculators that explain.
 */
package nl.wlzkit.tariff.bulk;
