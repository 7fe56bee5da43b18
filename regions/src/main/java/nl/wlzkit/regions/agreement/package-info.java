/** What is done about frictions: agreements, what is left, the line from analysis to account. */
package nl.wlzkit.regions.agreement;
