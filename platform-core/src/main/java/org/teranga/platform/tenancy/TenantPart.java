package org.teranga.platform.tenancy;

/**
 * What a new association needs in one part of the platform: keys, an organization at the provider of identities, rules. Beans of this type
 * are found by themselves and called in their order when an association opens. Opening may be repeated after a failure, so each part must
 * be able to find its own work done.
 */
public interface TenantPart {
    /** Lower ones come first; keys are 10, identity 20, features 100 and more. */
    int order();

    /** Makes this part ready. The tenant is open on the thread; there is no transaction. */
    void open(Tenant tenant);
}
