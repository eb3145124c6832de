package org.teranga.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.tenantadmin.member.invitation.InviteMember;
import org.teranga.training.testing.Academy;
import org.teranga.webapp.web.Operations.Operation;

/**
 * Every operation that the JSON interface describes, tried by whoever may not: nobody, a token that is none, each role without the right,
 * another association's token; and where its path names something, with what is another association's. A new operation is among them by
 * itself.
 */
@ExtendWith(ArquillianExtension.class)
class EveryOperationIT {
    private static final Pattern PARAMETER = Pattern.compile("/([a-z-]+)/\\{id}");

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Academy academy;

    @Inject
    private TenantSql sql;

    @Inject
    private InviteMember invite;

    @Inject
    private ApiKeys keys;

    @Inject
    private HttpServletRequest ofTheTest;

    private List<Operation> operations = List.of();
    private Tenant own;

    @BeforeEach
    void anAssociationWithEveryRole() {
        if (caseworker == null) {
            return; // outside the container
        }
        operations = Operations.described(ofTheTest.getServletContext());
        assertThat(operations).hasSizeGreaterThan(25);
        own = caseworker.open(Role.values());
    }

    @Test
    void withoutATokenOrWithOneThatIsNoneNobodyComesIn() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations) {
            int bare = call(operation, Map.of(), null).statusCode();
            if (operation.permission().isPresent()) {
                all.assertThat(bare).as("%s without a token", operation).isEqualTo(401);
            } else {
                all.assertThat(bare).as("%s is open", operation).isNotIn(401, 403);
            }
            HttpResponse<String> nonsense = call(operation, Map.of(), "nonsense");
            all.assertThat(nonsense.statusCode())
                    .as("%s with nonsense for a token", operation)
                    .isEqualTo(401);
            all.assertThat(nonsense.headers().firstValue("WWW-Authenticate"))
                    .as("%s", operation)
                    .isPresent();
        }
        all.assertAll();
    }

    @Test
    void noRoleComesInWithoutTheRight() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations) {
            Permission needed = operation.permission().orElse(null);
            for (Role role : Role.values()) {
                if (needed != null && !role.permissions().contains(needed)) {
                    all.assertThat(call(operation, Map.of(), caseworker.token(own, role))
                                    .statusCode())
                            .as("%s as %s, who lacks %s", operation, role, needed)
                            .isEqualTo(403);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void noTokenOfAnotherAssociationOpensAnything() {
        Tenant other = caseworker.open(Role.values());
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations) {
            operation
                    .permission()
                    .ifPresent(needed -> all.assertThat(call(operation, Map.of(), caseworker.token(other, who(needed)))
                                    .statusCode())
                            .as("%s by the other's %s", operation, who(needed))
                            .isEqualTo(403));
        }
        all.assertAll();
    }

    @Test
    void whatIsAnotherAssociationsIsNotThere() {
        Map<String, String> others = belongings(caseworker.open(Role.CASEWORKER, Role.LEAD));
        Map<String, String> ours = belongings(own);
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : operations) {
            if (operation.names("id")) {
                String token = caseworker.token(own, who(operation));
                all.assertThat(call(operation, others, token).statusCode())
                        .as("%s with the other's", operation)
                        .isEqualTo(404);
                all.assertThat(call(operation, ours, token).statusCode())
                        .as("%s with our own", operation)
                        .isNotIn(401, 403, 404);
            }
            if (operation.names("offerId")) {
                Map<String, String> mixed = new HashMap<>(ours);
                mixed.put("offerId", others.get("offerId"));
                String token = caseworker.token(own, who(operation.permission().orElseThrow()));
                all.assertThat(call(operation, mixed, token).statusCode())
                        .as("%s with the other's offer", operation)
                        .isEqualTo(404);
            }
        }
        all.assertAll();
    }

    /** One of each thing that a path can name, by the word before it. */
    private Map<String, String> belongings(Tenant tenant) {
        NeedId need = pool.household(tenant, 3, 40);
        OfferId offer = pool.ready(tenant, pool.home(tenant, 3));
        NeedId alone = pool.household(tenant, 1, 3);
        String run = caseworker.run(tenant).getString("id");
        String body = "{\"needId\":\"%s\",\"offerId\":\"%s\"}".formatted(need, offer);
        HttpResponse<String> placed = caseworker.post(tenant, Role.CASEWORKER, "/api/v1/placements", body);
        UUID shown = tenants.as(
                tenant,
                () -> desk.does(() -> sql.first(
                                "select id from platform.qualification limit 1", row -> row.getObject(1, UUID.class))
                        .orElseThrow()));
        UUID person = tenants.as(
                tenant,
                () -> desk.does(() -> sql.first(
                                "select person_id from matching.need where id = ?",
                                row -> row.getObject(1, UUID.class),
                                alone.value())
                        .orElseThrow()));
        Map<String, String> all = new HashMap<>(Map.of(
                "members", house.member(tenant, Role.TRAINER).toString(),
                "invitations", invitation(tenant),
                "keys", key(tenant),
                "needs", need.toString(),
                "offers", offer.toString(),
                "offerId", offer.toString(),
                "runs", run,
                "placements", Caseworker.object(placed).getString("id"),
                "qualifications", shown.toString(),
                "courses", course(tenant)));
        all.put("persons", person.toString());
        all.put("checks", check(tenant));
        all.put("duplicates", duplicate(tenant));
        String begun = "{\"needId\":\"%s\"}".formatted(pool.household(tenant, 2, 4));
        all.put(
                "projects",
                Caseworker.object(caseworker.post(tenant, Role.CASEWORKER, "/api/v1/projects", begun))
                        .getString("id"));
        UUID stay = stay(tenant);
        all.put("stays", stay.toString());
        String what = "{\"placementId\":\"%s\",\"what\":\"Not well\"}".formatted(stay);
        all.put(
                "incidents",
                Caseworker.object(caseworker.post(tenant, Role.CASEWORKER, "/api/v1/incidents", what))
                        .getString("id"));
        all.put("follow-ups", pool.askedHow(tenant, stay, TestClock.today()).toString());
        return all;
    }

    private UUID stay(Tenant tenant) {
        LocalDate today = TestClock.today();
        return pool.living(
                tenant,
                pool.household(tenant, 2, 10),
                pool.ready(tenant, pool.home(tenant, 2)),
                today,
                today.plusDays(14),
                today.plusDays(90));
    }

    /** Two needs that may be one household's. */
    private String duplicate(Tenant tenant) {
        UUID pair = UUID.randomUUID();
        List<UUID> two = Stream.of(pool.household(tenant, 1, 5), pool.household(tenant, 1, 6))
                .map(NeedId::value)
                .sorted(Comparator.comparing(UUID::toString)) // as PostgreSQL orders them
                .toList();
        tenants.as(
                tenant,
                () -> desk.does(() -> sql.change(
                        "insert into matching.duplicate_pair (id, record_kind, first_id, second_id, alike, identity, found_at)"
                                + " values (?, 'need', ?, ?, '{name}', 'x', now())",
                        pair,
                        two.getFirst(),
                        two.getLast())));
        return pair.toString();
    }

    /** A conversation with somebody who helps. */
    private String check(Tenant tenant) {
        String noted = "{\"subject\":\"%s\",\"kind\":\"interview\",\"seenOn\":\"%s\",\"evidence\":\"At the office\"}"
                .formatted(house.member(tenant, Role.VOLUNTEER), TestClock.today());
        return Caseworker.object(caseworker.post(tenant, Role.CASEWORKER, "/api/v1/checks", noted))
                .getString("id");
    }

    private String course(Tenant tenant) {
        academy.adopted(tenant);
        return academy.course(tenant, "living-together").id().toString();
    }

    private String invitation(Tenant tenant) {
        return tenants.as(
                tenant,
                () -> desk.does(() -> {
                    invite.inviteFirst("Zoé", new EmailAddress("zoe@example.org"), "fr");
                    return sql.first("select id from admin.invitation limit 1", row -> row.getString(1))
                            .orElseThrow();
                }));
    }

    private String key(Tenant tenant) {
        UUID id = UUID.randomUUID();
        Instant now = TestClock.now();
        ApiKey key = ApiKey.of(id, "a site", Set.of(Permission.OFFERS_READ), id).valid(now, now.plusSeconds(3_600));
        tenants.as(tenant, () -> keys.make(key));
        return id.toString();
    }

    /** Who has the right, and finds nothing else in the way: lists of sides and readers say more than a permission. */
    private static Role who(Operation operation) {
        if (operation.path().startsWith("/api/v1/incidents/")) {
            return Role.LEAD;
        }
        return operation.path().contains("/follow-ups/") || operation.path().startsWith("/api/v1/projects/")
                ? Role.CASEWORKER
                : who(operation.permission().orElseThrow());
    }

    private static Role who(Permission needed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(needed))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no role has " + needed));
    }

    private HttpResponse<String> call(Operation operation, Map<String, String> named, @Nullable String token) {
        String path = PARAMETER
                .matcher(operation.path().replace("/files/{kind}/{id}", "/files/offer/" + id(named, "offers")))
                .replaceAll(match -> "/" + match.group(1) + "/" + id(named, match.group(1)))
                .replace("{stay}", id(named, "stays"))
                .replace("{offerId}", id(named, "offerId"))
                .replace("{step}", operation.path().contains("/incidents/") ? "take" : "review")
                .replace("{region}", own.slug())
                .replace("{language}", "fr")
                .replace("{news}", "1")
                .replace("{about}", "page");
        assertThat(path).as("a way to fill in each parameter").doesNotContain("{");
        HttpRequest.Builder request = http.to(own, path)
                .method(
                        operation.method(),
                        operation.contentType() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"));
        if (operation.contentType() != null) {
            request.header("Content-Type", operation.contentType());
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request);
    }

    private static String id(Map<String, String> named, String what) {
        if (!named.isEmpty()) {
            assertThat(named)
                    .as("belongings() makes one of each kind that a path names")
                    .containsKey(what);
        }
        return named.getOrDefault(what, UUID.randomUUID().toString());
    }
}
