/**
 * How long-term care is purchased: the procedure of the purchasing framework of 2017 for disability care, with its categories,
 * documents, timetable, zelfanalyse and ontwikkelplan, and the procedures of 2024 through 2026.
 */
package nl.wlzkit.quality.procurement;
