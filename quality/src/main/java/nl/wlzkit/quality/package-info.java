/** What the packages of this module have in common. */
package nl.wlzkit.quality;
