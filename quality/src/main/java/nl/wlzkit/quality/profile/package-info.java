/**
 * The Profiel Zorginkoop 2021: five building blocks, fifteen goals and forty-two sub-goals with their last days, twelve team
 * roles with tasks and core competences, and the norms on contact, client signals, dialogue, training and the star model.
 *
 * <p>The goals were set by the zorgkantoren together and have a last day: not to meet them is a shortfall. Averages of goal
 * 2.1 are norms; what the report recommends or expects is advice, and never a shortfall ({@link
 * nl.wlzkit.quality.profile.Profielpunt}).
 */
package nl.wlzkit.quality.profile;
