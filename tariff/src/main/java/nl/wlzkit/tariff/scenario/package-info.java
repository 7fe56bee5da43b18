/** What if a policy were different, what is the least to do for a better tariff, and one provider over many regions. */
@org.jspecify.annotations.NullMarked
package nl.wlzkit.tariff.scenario;
