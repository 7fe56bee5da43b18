/**
 * The purchasing for 2017: which agreement a care provider can get, at which percentage and amount, and when a surcharge is
 * granted. Rule source: Inkoopkader langdurige zorg 2017, gehandicaptenzorg (IK17), chapters 2.1, 2.2 and 4.1.
 *
 * <p>The framework fixes no base percentage, no weights and no amount: these are input, or holes of who decides them.
 */
package nl.wlzkit.tariff.inkoop2017;
