/**
 * What one client can spend at home, and for how long: the ceiling of the modulair pakket thuis (mpt), the
 * persoonsgebonden budget (pgb) beside it, deeltijdverblijf, extra kosten thuis, logeeropvang, overbrugging, and the
 * tariff of and the right to meerzorg.
 *
 * <p>Each answer says from when its sentence holds. Of the days of which no text was read, what holds is a hole of the
 * source: {@code tekst}. Which form of care a client may have is decided by {@code nl.wlzkit.core.eligibility}.
 */
package nl.wlzkit.tariff.thuis;
