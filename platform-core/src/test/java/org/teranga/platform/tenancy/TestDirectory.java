package org.teranga.platform.tenancy;

import org.teranga.platform.persistence.Plumbing;

/** The directory without a server. */
public final class TestDirectory {
    private TestDirectory() {}

    /** The directory behind this pool. */
    public static TenantDirectory over(Plumbing plumbing) {
        return new TenantDirectory(plumbing, new PlatformHost("http://localhost"));
    }
}
