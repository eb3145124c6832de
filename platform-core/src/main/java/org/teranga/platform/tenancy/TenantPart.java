package org.teranga.platform.tenancy;

/**
 * Sets up a new association in one part of the platform: keys, an organization at the provider of identities, rules. Beans of this type are
 * found by themselves and called in their order when an association opens, and the other way round when it ends. Opening may be repeated
 * after a failure, so each part must be able to find its own work done.
 */
public interface TenantPart {
    /** Lower ones come first; keys are 10, identity 20, features 100 and more. */
    int order();

    /** Makes this part ready. The tenant is open on the thread; there is no transaction. */
    void open(Tenant tenant);

    /**
     * Takes away what this part keeps outside the association's rows, when it ends for good: a client, files. It may be repeated after a
     * failure; the tenant is open on the thread; there is no transaction.
     */
    default void close(Tenant tenant) {}
}
