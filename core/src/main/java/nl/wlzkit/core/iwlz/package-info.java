/**
 * The iWlz standard, in which the zorgkantoren, the providers and the CAK exchange messages on long-term care: its code
 * lists as types, its notations, and its field rules as a check that tells every violation at once.
 */
package nl.wlzkit.core.iwlz;
