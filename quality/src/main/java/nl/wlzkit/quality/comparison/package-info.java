/** Whether outcomes and policy differ between regions, and whether the difference is explained by the region. */
package nl.wlzkit.quality.comparison;
