package org.teranga.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Opens an association with a household and a host who can be written to, as most tests about stays begin. */
@ApplicationScoped
public class HostedHouseholds {
    private final House house;
    private final Pool pool;
    private final TestTenants tenants;
    private final Desk desk;
    private final TenantDatabase database;
    private final Letterbox letters;

    @Inject
    public HostedHouseholds(
            House house, Pool pool, TestTenants tenants, Desk desk, TenantDatabase database, Letterbox letters) {
        this.house = house;
        this.pool = pool;
        this.tenants = tenants;
        this.desk = desk;
        this.database = database;
        this.letters = letters;
    }

    /** Amina Sow’s household of three, who reads this language, and Jeanne Roux’s home: nothing is between them yet. */
    public HostedHousehold open(String language, Role... roles) {
        Tenant own = house.open();
        for (Role role : roles) {
            house.member(own, role);
        }
        NeedId need = pool.household(own, 3, 40);
        OfferId home = pool.readyForNights(own, pool.home(own, 3));
        HostedHousehold both = new HostedHousehold(own, need, home, this);
        pool.known(own, need, new Contact("Amina Sow", both.mail("amina"), null, null, language));
        pool.known(own, home, new Contact("Jeanne Roux", both.mail("jeanne"), null, null, "fr"));
        return both;
    }

    /** Both know how to reach each other. */
    public UUID introduced(HostedHousehold both) {
        return pool.introduced(both.own(), both.need(), both.home());
    }

    /** The household has lived there for eleven weeks, and stays until that day. */
    public UUID living(HostedHousehold both, LocalDate last) {
        LocalDate today = TestClock.today();
        UUID placement =
                pool.living(both.own(), both.need(), both.home(), today.minusDays(90), today.minusDays(76), last);
        both.sql("update matching.placement set state = 'staying'");
        return placement;
    }

    String link(String address) {
        return letters.link(address);
    }

    Browser signedIn(Tenant tenant, Role role) {
        Browser browser = house.browser();
        house.signIn(browser, tenant, House.userName(tenant, role));
        return browser;
    }

    List<String> waits(Tenant own) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select what from platform.case_task where tenant_id = :tenant and done_at is null")
                        .list(String.class)));
    }

    void sql(Tenant own, String statement) {
        tenants.as(
                own,
                () -> desk.does(() ->
                        database.sql(statement + " where tenant_id = :tenant").update()));
    }
}
