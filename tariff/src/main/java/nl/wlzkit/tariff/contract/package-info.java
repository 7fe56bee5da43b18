/** The contract tariff: from a percentage to an amount. */
package nl.wlzkit.tariff.contract;
