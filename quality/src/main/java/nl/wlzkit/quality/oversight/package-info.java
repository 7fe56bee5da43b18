/**
 * How the NZa judges the zorgkantoren: the norms, test points and criteria of the assessment framework (TH/BR-032, as the
 * annex of its report has them), from evidence to verdict; two assessments compared; and what the report expects of a
 * zorgkantoor, each with its weight. There is no pass mark in the sources and none here: a degree is an exact fraction.
 */
package nl.wlzkit.quality.oversight;
