package org.teranga.matching.referrer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberJoined;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.ServerUnderTest;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** An association that leads partners, as whoever leads does it at the desk. */
@RequestScoped
class PartnerHouse {
    static final String REFERRED = "/en/desk/referred";
    static final String PARTNERS = "/en/desk/partners";

    private final House house;
    private final SignedIn signedIn;
    private final TestTenants tenants;
    private final ServerUnderTest server;
    private final Desk desk;
    private final TenantSql sql;
    private final Event<MemberJoined> joined;

    @Inject
    PartnerHouse(
            House house,
            SignedIn signedIn,
            TestTenants tenants,
            ServerUnderTest server,
            Desk desk,
            TenantSql sql,
            Event<MemberJoined> joined) {
        this.house = house;
        this.signedIn = signedIn;
        this.tenants = tenants;
        this.server = server;
        this.desk = desk;
        this.sql = sql;
        this.joined = joined;
    }

    /** A partner without an agreement; its page. */
    String partner(Tenant tenant, String name) {
        Browser.Page answer = signedIn.post(tenant, Role.LEAD, PARTNERS, Map.of("name", name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return to(answer).replaceFirst("\\?.*", "");
    }

    /** It signs for a year. */
    Browser.Page signs(Tenant tenant, String partner) {
        LocalDate today = TestClock.today();
        return signedIn.post(
                tenant,
                Role.LEAD,
                partner + "/agreement",
                Map.of(
                        "text",
                        "We tell households first.",
                        "starts_on",
                        today.toString(),
                        "ends_on",
                        today.plusYears(1).toString(),
                        "signer",
                        "Mme Roy",
                        "signed",
                        "yes"));
    }

    /** Somebody is invited for it and comes, with this account. */
    void joins(Tenant tenant, String partner, UUID account) {
        Browser.Page answer = signedIn.post(
                tenant,
                Role.LEAD,
                partner + "/invite",
                Map.of("invitee", "Nour", "email", UUID.randomUUID() + "@exemple.fr", "language", "fr"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        as(tenant, () -> {
            UUID invitation = sql.first(
                            "select invitation_id from matching.partner_referrer where account_id is null and ended_at is null",
                            row -> row.getObject(1, UUID.class))
                    .orElseThrow();
            joined.fire(new MemberJoined(invitation, account));
            return true;
        });
    }

    /** A partner that signed, for which the referrer of the association works. */
    String working(Tenant tenant, UUID referrer) {
        String partner = partner(tenant, "Accueil " + UUID.randomUUID());
        assertThat(signs(tenant, partner).status()).isEqualTo(303);
        joins(tenant, partner, referrer);
        return partner;
    }

    /** Another referrer, who signs in under this name. */
    UUID another(Tenant tenant, String userName) {
        return tenants.as(
                tenant,
                () -> server.member(
                        userName, new NewMember(Set.of(Role.REFERRER), List.of(), "Ali C.", Optional.empty())));
    }

    /** The form of a household that was told in Tigrinya, with a name. */
    static Map<String, String> form(String name) {
        Map<String, String> form = new HashMap<>();
        form.put("once", UUID.randomUUID().toString());
        form.put("kind", "housing");
        form.put("postcode", "31000");
        form.put("adults", "2");
        form.put("languages", "ti");
        form.put("name", name);
        form.put("email", "amina@exemple.fr");
        form.put("told", "yes");
        form.put("told_language", "ti");
        form.put("told_by", "visit");
        form.put("told_on", TestClock.today().toString());
        return form;
    }

    /** The referrer of the association enters a household; the page of its need. */
    String enters(Tenant tenant, String name) {
        Browser.Page answer = signedIn.post(tenant, Role.REFERRER, REFERRED + "/new", form(name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return to(answer).replaceFirst("\\?.*", "");
    }

    <T> T as(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }

    Browser signedInAs(Tenant tenant, String userName) {
        Browser fresh = house.browser();
        house.signIn(fresh, tenant, userName);
        return fresh;
    }

    static UUID id(String page) {
        return UUID.fromString(page.substring(page.length() - 36));
    }

    static String to(Browser.Page answer) {
        return answer.headers().getOrDefault("location", "").replaceFirst("^http://[^/]+", "");
    }
}
