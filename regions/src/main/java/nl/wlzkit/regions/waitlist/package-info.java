/** Waiting lists and shadow lists, made into people without merging anybody in silence. */
package nl.wlzkit.regions.waitlist;
