/**
 * The tariff policies of the zorgkantoren as data, and what they give a provider.
 *
 * <p>A policy is a file in which one row is one sentence; {@link nl.wlzkit.tariff.policy.Tariefbeleid} reads it, proves
 * that for every zorgkantoor and day exactly one base holds, and answers
 * {@link nl.wlzkit.tariff.policy.Tariefvraag}s. A policy of a user goes through the same door as the published one.
 */
package nl.wlzkit.tariff.policy;
