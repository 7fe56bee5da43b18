/** The care itself: sectors, zorgprofielen and the forms in which care is delivered. */
package nl.wlzkit.core.care;
