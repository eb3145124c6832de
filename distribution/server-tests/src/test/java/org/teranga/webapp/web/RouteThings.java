package org.teranga.webapp.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.member.invitation.InviteMember;
import org.teranga.training.testing.Academy;

/** Makes what only an association's administrator or learner has, and finds things of all kinds. */
@RequestScoped
class RouteThings {
    private static final String TOLD = "{\"record\":\"need\",\"kind\":\"housing\",\"languages\":[]}";

    private final TestTenants tenants;
    private final TenantSql sql;
    private final Desk desk;
    private final InviteMember invite;
    private final ApiKeys keys;
    private final Academy academy;
    private final SignedIn signedIn;

    @Inject
    RouteThings(
            TestTenants tenants,
            TenantSql sql,
            Desk desk,
            InviteMember invite,
            ApiKeys keys,
            Academy academy,
            SignedIn signedIn) {
        this.tenants = tenants;
        this.sql = sql;
        this.desk = desk;
        this.invite = invite;
        this.keys = keys;
        this.academy = academy;
        this.signedIn = signedIn;
    }

    /** Somebody takes a course, and begins its quiz. */
    void learn(Tenant tenant, UUID volunteer) {
        academy.adopted(tenant);
        academy.taken(tenant, volunteer, "living-together");
        String course = "/fr/training/"
                + value(
                        tenant,
                        "select slug from training.course where id = (select course from training.quiz order by id limit 1)");
        signedIn.post(
                tenant,
                Role.VOLUNTEER,
                course + "/quiz/" + value(tenant, "select id from training.quiz order by id limit 1"),
                Map.of());
    }

    /** An invitation, a key of a program, an address that is told what happens. */
    void administer(Tenant tenant) {
        UUID id = UUID.randomUUID();
        Instant now = TestClock.now();
        ApiKey key = ApiKey.of(id, "a site", Set.of(Permission.OFFERS_READ), id).valid(now, now.plusSeconds(3_600));
        tenants.as(tenant, () -> keys.make(key));
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    invite.inviteFirst("Zoé", new EmailAddress("zoe@example.org"), "fr");
                    return true;
                }));
        signedIn.post(
                tenant,
                Role.ADMIN,
                "/fr/admin/webhooks",
                Map.of("address", "http://127.0.0.1:1/hook", "kinds", "offer.left"));
    }

    /** Two of the team come to the home of a volunteer, who has chosen when. */
    void visit(Tenant tenant, UUID home) {
        LocalDateTime when = LocalDateTime.ofInstant(TestClock.now(), Formats.ZONE)
                .plusDays(3)
                .withSecond(0)
                .withNano(0);
        String second = subject(tenant, Role.LEAD).toString();
        signedIn.post(
                tenant, Role.CASEWORKER, "/fr/desk/visits/" + home, Map.of("second", second, "date1", when.toString()));
        signedIn.post(tenant, Role.VOLUNTEER, "/fr/me/offers/" + home + "/path/visit", Map.of("date", "1"));
    }

    /** A partner that signed, for which somebody works who entered this need. */
    void partner(Tenant tenant, UUID referrer, UUID need) {
        UUID id = UUID.randomUUID();
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    sql.change(
                            "insert into matching.partner (id, name, begun_at, begun_by) values (?, 'Accueil', now(), ?)",
                            id,
                            id);
                    sql.change(
                            "insert into matching.partner_agreement (id, partner_id, edition, text, starts_on, ends_on,"
                                    + " signer, recorded_at, recorded_by)"
                                    + " values (?, ?, 1, 'So.', current_date, current_date + 400, '', now(), ?)",
                            id,
                            id,
                            id);
                    sql.change(
                            "insert into matching.partner_referrer (id, partner_id, account_id, invited_at, invited_by,"
                                    + " joined_at) values (?, ?, ?, now(), ?, now())",
                            id,
                            id,
                            referrer,
                            id);
                    sql.change(
                            "insert into matching.alliance (other, name, ours_at, theirs_at) values (?, 'Ouest', now(), now())",
                            id);
                    sql.change(
                            "insert into matching.exchange_listing (id, other, record_kind, record_id, person_id, told,"
                                    + " opened_at, opened_by) select ?, ?, 'need', id, person_id, ?, now(), ?"
                                    + " from matching.need where id = ?",
                            UUID.randomUUID(),
                            id,
                            TOLD,
                            id,
                            need);
                    sql.change(
                            "insert into matching.exchange_foreign (id, other, told, opened_at) values (?, ?, ?, now())",
                            UUID.randomUUID(),
                            id,
                            TOLD);
                    sql.change(
                            "insert into matching.exchange_transfer (id, listing_id, other, other_name, record_kind, record_id,"
                                    + " person_id, state, asked_at, asked_by) select ?, ?, ?, 'Ouest', 'need', id, person_id,"
                                    + " 'asked', now(), ? from matching.need where id = ?",
                            UUID.randomUUID(),
                            id,
                            id,
                            id,
                            need);
                    sql.change(
                            "insert into matching.exchange_arrival (id, other, other_name, record_kind, person_id, state,"
                                    + " until_at, arrived_at) values (?, ?, 'Ouest', 'need', ?, 'waiting', now(), now())",
                            UUID.randomUUID(),
                            id,
                            id);
                    return sql.change(
                            "insert into matching.referred_need (need_id, partner_id, account_id, form_id, person_id, called,"
                                    + " entered_at, version) select id, ?, ?, id, person_id, '', now(), version"
                                    + " from matching.need where id = ?",
                            id,
                            referrer,
                            need);
                }));
    }

    /** From now on a translator has languages. */
    void translates(Tenant tenant, UUID translator) {
        tenants.as(
                tenant,
                () -> desk.does(() ->
                        sql.change("update platform.membership set languages = '{ar,en}' where id = ?", translator)));
    }

    UUID subject(Tenant tenant, Role role) {
        return UUID.fromString(
                value(tenant, "select id from platform.membership where '" + role.name() + "' = any(roles) limit 1"));
    }

    /** What the database answers first; empty where nothing. */
    String value(Tenant tenant, String question) {
        return tenants.as(
                tenant,
                () -> desk.does(
                        () -> sql.first(question, row -> row.getString(1)).orElse("")));
    }
}
