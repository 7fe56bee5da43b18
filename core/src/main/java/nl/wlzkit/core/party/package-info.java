/** The parties: who buys the care and who delivers it. */
package nl.wlzkit.core.party;
