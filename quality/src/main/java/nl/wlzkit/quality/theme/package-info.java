/**
 * The themes in contracting 2024–2026: what seven zorgkantoren ask of a provider on quality, treatment, sustainability,
 * technology and other themes, a checklist over the zorgkantoren that a provider contracts with, and what several of them ask
 * at once. Tariffs, the seventh theme, are policy of {@code nl.wlzkit.tariff}.
 */
package nl.wlzkit.quality.theme;
