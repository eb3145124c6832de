package org.teranga.architecture.broken;

import org.teranga.platform.tenancy.TenantSetting;

/** No list names what is set here. */
public class UnlistedSetting {
    static final TenantSetting<Integer> UNLISTED = TenantSetting.number("unlisted.days", 1, 0, 2);
}
