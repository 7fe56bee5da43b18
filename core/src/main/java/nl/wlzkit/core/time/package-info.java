/** Validity: from when through when something holds, and looking it up without falling through. */
package nl.wlzkit.core.time;
