package org.teranga.platform.tenancy;

import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.SystemPool;

/** The directory without a server. */
public final class TestDirectory {
    private TestDirectory() {}

    /** The directory behind this pool. */
    public static TenantDirectory over(SystemPool plumbing) {
        return new TenantDirectory(new SystemDatabase(plumbing), new PlatformHost("http://localhost"));
    }
}
