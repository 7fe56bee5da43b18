/** Frictions between demand and supply: what they are, how specific, and which way to steer. */
package nl.wlzkit.regions.friction;
