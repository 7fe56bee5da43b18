/** What a user writes: one module, one requirement. */
module nl.wlzkit.consumer {
    requires nl.wlzkit.tariff;
    requires nl.wlzkit.quality;
    requires nl.wlzkit.regions;
}
