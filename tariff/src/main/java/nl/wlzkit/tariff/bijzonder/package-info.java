/**
 * The special subjects of the purchasing framework of 2017: treatment that is declared beside a package, cleaning at home,
 * who may ask for meerzorg, and which information may be asked of a provider.
 */
package nl.wlzkit.tariff.bijzonder;
