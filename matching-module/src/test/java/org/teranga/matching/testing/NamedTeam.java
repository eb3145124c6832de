package org.teranga.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** Associations with a caseworker called Camille Rey, a lead called Claire Vidal, and an administrator. */
@ApplicationScoped
public class NamedTeam {
    private final House house;
    private final Members members;
    private final TestTenants tenants;

    @Inject
    NamedTeam(House house, Members members, TestTenants tenants) {
        this.house = house;
        this.members = members;
        this.tenants = tenants;
    }

    /** A new one. */
    public Open open() {
        Tenant own = house.open();
        UUID caseworker = house.member(own, Role.CASEWORKER);
        UUID lead = house.member(own, Role.LEAD);
        house.member(own, Role.ADMIN);
        tenants.as(own, () -> {
            members.admit(caseworker, Set.of(Role.CASEWORKER), "Camille Rey");
            members.admit(lead, Set.of(Role.LEAD), "Claire Vidal");
            return true;
        });
        return new Open(own, caseworker, lead);
    }

    /** One that is open, and the accounts of its two. */
    public record Open(Tenant tenant, UUID caseworker, UUID lead) {}
}
