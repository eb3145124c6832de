package org.teranga.webapp.histories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;

/**
 * An association whose members of staff have two accounts and a program each. That two accounts are one human the platform can know: offers
 * in the files of both have one address or one telephone number.
 */
@RequestScoped
public class Team {
    static final int HUMANS = 5;
    private static final int WAYS = 3;

    @Inject
    private House house;

    @Inject
    private ProvisionMember provision;

    @Inject
    private ApiKeys keys;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private Offers offers;

    @Inject
    private TenantSql sql;

    @Inject
    private TestTenants tenants;

    @Inject
    private Clock clock;

    private final List<Way> ways = new ArrayList<>();
    private Tenant own;

    /** Opens one. */
    Tenant open() {
        ways.clear();
        own = house.open();
        for (int human = 0; human < HUMANS; human++) {
            Way first = account(human, "a", Set.of(Role.CASEWORKER));
            Way second = account(human, "b", Set.of(Role.CASEWORKER, Role.LEAD));
            known(first, mail(human), phone(human));
            known(second, human % 2 == 0 ? mail(human) : "second-" + mail(human), phone(human));
            ways.add(first);
            ways.add(second);
            ways.add(program(second));
        }
        return own;
    }

    /** Any way in of any of them; whoever means to get round something, the first, comes more often. */
    Way any(Random random, boolean insider) {
        boolean again = random.nextInt(insider ? 2 : 5) == 0;
        int human = again ? 0 : random.nextInt(HUMANS);
        boolean program = random.nextInt(10) == 0;
        return ways.get(human * WAYS + (program ? 2 : random.nextInt(2)));
    }

    /** As {@link #any}, but somebody with a browser. */
    Way anybody(Random random, boolean insider) {
        Way way = any(random, insider);
        return way.isProgram() ? ways.get(way.human() * WAYS + 1) : way;
    }

    /** An account of this human. */
    Way accountOf(int human, Random random) {
        return ways.get(human * WAYS + random.nextInt(2));
    }

    /** The account of one of them that is a lead's. */
    Way lead(Random random) {
        return ways.get(random.nextInt(HUMANS) * WAYS + 1);
    }

    String mail(int human) {
        return "staff" + human + "-" + own.slug() + "@exemple.fr";
    }

    static String phone(int human) {
        return "+3361111110" + human;
    }

    private Way account(int human, String which, Set<Role> roles) {
        String name = own.slug() + "-" + human + which;
        UUID account = tenants.as(
                own, () -> provision.demo(name, roles, "Human " + human).subject());
        Browser browser = house.browser();
        house.signIn(browser, own, name);
        return new Way(human, name, account, null, browser);
    }

    private void known(Way way, String email, String phone) {
        OfferId offer =
                pool.known(own, pool.home(own, 1), new Contact("Human " + way.human(), email, phone, null, "fr"));
        tenants.as(
                own,
                () -> desk.does(() -> {
                    offers.find(offer).orElseThrow().belongsTo(way.account());
                    return sql.change(
                            "update matching.offer set contact_used_at = ? where id = ?",
                            clock.instant(),
                            offer.value());
                }));
    }

    private Way program(Way maker) {
        ApiKey key = ApiKey.of(
                        Uuid7.at(clock.instant()),
                        "Site",
                        Set.of(Permission.PLACEMENT_PROPOSE, Permission.NEEDS_READ),
                        maker.account())
                .valid(clock.instant(), clock.instant().plus(Duration.ofDays(3)));
        String secret = tenants.as(own, () -> keys.make(key)).orElseThrow().value();
        return new Way(maker.human(), maker.name(), maker.account(), secret, null);
    }
}
