/** Supply profiles and places, and which client fits where, or why nowhere. */
package nl.wlzkit.regions.match;
