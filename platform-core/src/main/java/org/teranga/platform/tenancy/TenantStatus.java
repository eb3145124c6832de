package org.teranga.platform.tenancy;

/** The states of an association: whether the public may come in. */
public enum TenantStatus {
    /** Open to the public. */
    ACTIVE,
    /** Open to its own members only, until an administrator opens it to the public. */
    PREPARING,
    /** Closed by the operator: every page answers 503 and nobody is signed in. */
    SUSPENDED
}
