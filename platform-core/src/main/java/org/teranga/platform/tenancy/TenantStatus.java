package org.teranga.platform.tenancy;

/** Whether the public may come in. */
public enum TenantStatus {
    /** Open to the public. */
    ACTIVE,
    /** Closed by the operator: every page answers 503 and nobody is signed in. */
    SUSPENDED
}
