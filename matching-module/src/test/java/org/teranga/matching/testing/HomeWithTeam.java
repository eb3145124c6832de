package org.teranga.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** Opens an association with a home and a team, as most tests about homes and checks begin. */
@ApplicationScoped
public class HomeWithTeam {
    private final House house;
    private final Pool pool;
    private final TestTenants tenants;
    private final Desk desk;

    @Inject
    public HomeWithTeam(House house, Pool pool, TestTenants tenants, Desk desk) {
        this.house = house;
        this.pool = pool;
        this.tenants = tenants;
        this.desk = desk;
    }

    /** A new association with one member of each role, and a home with so many beds. */
    public Opened open(int beds, Role... roles) {
        Tenant own = house.open();
        Map<Role, UUID> team = new EnumMap<>(Role.class);
        List.of(roles).forEach(role -> team.put(role, house.member(own, role)));
        OfferId offer = pool.home(own, beds);
        return new Opened(own, offer, pool.hostOf(own, offer), team);
    }

    /** What this gives in a transaction of that association. */
    public <T> T in(Opened opened, Supplier<T> work) {
        return tenants.as(opened.own(), () -> desk.does(work::get));
    }

    /**
     * What was opened.
     *
     * @param host the person who offers the home
     * @param team the account of each role
     */
    public record Opened(Tenant own, OfferId offer, UUID host, Map<Role, UUID> team) {
        public Opened {
            team = Map.copyOf(team);
        }

        /** The home, which has the id of its first offer. */
        public UUID home() {
            return offer.value();
        }

        /** The account of that role. */
        public UUID member(Role role) {
            return Objects.requireNonNull(team.get(role), role.name());
        }
    }
}
