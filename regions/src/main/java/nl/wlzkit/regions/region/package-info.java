/** The 31 regions of the zorgkantoren: names, codes, municipalities, numbers, boundaries. */
package nl.wlzkit.regions.region;
