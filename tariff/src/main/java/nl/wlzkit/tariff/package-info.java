/** The front of the module: what it contributes to the catalogue of rules. Not exported. */
package nl.wlzkit.tariff;
