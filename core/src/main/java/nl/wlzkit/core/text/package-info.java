/** Text for people, in the two languages of wlzkit. Knows nothing of any other package. */
package nl.wlzkit.core.text;
