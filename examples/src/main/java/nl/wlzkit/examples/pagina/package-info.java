/** Pages that the program draws: one file each, in Dutch and English, light, dark and on paper, without a network. */
@NullMarked
package nl.wlzkit.examples.pagina;

import org.jspecify.annotations.NullMarked;
