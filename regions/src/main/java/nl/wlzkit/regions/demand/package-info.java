/** What clients ask for: who waits and who holds the file, signals and trends, who lives where. */
package nl.wlzkit.regions.demand;
