/** How the constraints are checked. Open to the provider of Jakarta Validation, and for nobody else. */
package nl.wlzkit.validation.internal;
