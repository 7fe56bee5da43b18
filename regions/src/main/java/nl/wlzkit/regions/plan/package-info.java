/** Plans for a region: numbers in time, what adds up to them, and how it went. */
package nl.wlzkit.regions.plan;
