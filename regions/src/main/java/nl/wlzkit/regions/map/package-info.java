/**
 * The map of the regions: their boundaries, and what is measured on them.
 *
 * <p>A place on a map is a {@code double}: it is no money, and nothing that is calculated from it is a right or a duty. Nothing
 * outside this package uses one.
 */
package nl.wlzkit.regions.map;
