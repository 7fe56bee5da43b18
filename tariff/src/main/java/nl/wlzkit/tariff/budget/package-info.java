/**
 * Budgets around the purchasing of care: the kwaliteitsbudget for nursing homes of 2019 (its earmark, grants, clawback,
 * division, growth path and application) and the budgets for administrative costs (beheerskosten) of those who purchase.
 *
 * <p>Every question is read from and written to JSON; the entries stand in the register of calculators. Amounts are whole
 * cents; what is divided adds up to the cent.
 */
package nl.wlzkit.tariff.budget;
