/**
 * Which forms of care a client may have: by zorgprofiel, day and facts, under the law as far as it was read and the
 * purchasing framework of 2017.
 */
package nl.wlzkit.core.eligibility;
