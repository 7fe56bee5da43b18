/**
 * The parties: who buys the care, who delivers it, what they agreed, by which codes they are known, and the person whom it is
 * about.
 */
package nl.wlzkit.core.party;
