package org.teranga.matching.safeguarding.policy.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.StillMissing;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What a policy says beside the check itself: on what it rests, who notes it, how long it holds, for whom only, and who publishes. */
@Assembled
class PolicyEnforcedTest {
    private static final LocalDate TODAY = TestClock.today();
    private static final String API = "/api/v1/policies";
    private static final String FLOOR = "{\"check\":\"charter\",\"of\":\"helper\",\"before\":\"proposal\"},"
            + "{\"check\":\"ethics_course\",\"of\":\"helper\",\"before\":\"proposal\"},"
            + "{\"check\":\"charter\",\"of\":\"adults\",\"before\":\"first_night\"},"
            + "{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"first_night\"},";
    private static final String IDENTITY = "{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"first_night\"}";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Offers offers;

    @Inject
    private OfferFloor floor;

    @Inject
    private StillMissing missing;

    @Inject
    private ApiKeys keys;

    @Inject
    private TenantDatabase database;

    @Inject
    private TenantSql sql;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    private Tenant own;
    private UUID lead;
    private OfferId offer;
    private UUID host;

    @BeforeEach
    void anAssociation() {
        own = caseworker.open(Role.CASEWORKER);
        house.member(own, Role.ADMIN);
        lead = house.member(own, Role.LEAD);
        offer = pool.ready(own, pool.home(own, 2));
        host = in(() -> offers.find(offer).orElseThrow().contact().personId());
    }

    @Test
    void aCheckRestsOnWhatThePolicyNamesAndIsNotedByWhomItNames() {
        published(FLOOR
                + "{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"first_night\",\"evidence\":[\"original\",\"video\"],"
                + "\"recordedBy\":[\"lead\"]}");
        HttpResponse<String> other = noted(Role.CASEWORKER, "original");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("who may note this check");
        for (String basis : List.of("", "letter", "everything")) {
            HttpResponse<String> refused = noted(Role.LEAD, basis);
            assertThat(refused.statusCode()).as(basis).isEqualTo(422);
            assertThat(refused.body()).contains("basis", "original, video");
            assertThat(form(Role.LEAD, basis)).as(basis).isEqualTo(422);
        }
        assertThat(form(Role.CASEWORKER, "original")).isEqualTo(403);
        assertThat(noted(Role.LEAD, "video").statusCode()).isEqualTo(201);
        assertThat(form(Role.LEAD, "original")).isEqualTo(303);
        assertThat(in(() -> database.sql("select count(*) from platform.decision where tenant_id = :tenant"
                                + " and what = 'qualification.seen' and cast(shown as text) like '%video%'")
                        .first(Long.class)
                        .orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void evidenceThatNobodyCouldEverBringIsAFaultOfTheDraft() {
        HttpResponse<String> draft = drafted("{\"check\":\"charter\",\"of\":\"helper\",\"before\":\"proposal\"},"
                + "{\"check\":\"ethics_course\",\"of\":\"helper\",\"before\":\"proposal\"},"
                + "{\"check\":\"charter\",\"of\":\"adults\",\"before\":\"first_night\"}," + IDENTITY
                + ",{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"first_night\",\"evidence\":[\"video\"]}");
        assertThat(draft.statusCode()).isEqualTo(422);
        assertThat(draft.body()).contains("kinds.housing[4].evidence");
    }

    @Test
    void whatRanOutByThePolicyIsMissingOnEveryPage() {
        published(
                FLOOR + IDENTITY + ",{\"check\":\"interview\",\"of\":\"helper\",\"before\":\"proposal\",\"months\":6}");
        assertThat(in(() -> missing.kinds(host))).containsExactly(QualificationKind.INTERVIEW);
        in(() -> database.sql("""
                        insert into platform.qualification (tenant_id, id, holder, kind, granted_at, granted_by, seen_on, until)
                        values (:tenant, gen_random_uuid(), :host, 'interview', now(), :by, :seen, :until)
                        """)
                .bind("host", host)
                .bind("by", lead)
                .bind("seen", TODAY.minusMonths(5))
                .bind("until", TODAY.plusYears(2))
                .update());
        assertThat(in(() -> missing.kinds(host))).isEmpty();
        in(() -> database.sql(
                        "update platform.qualification set seen_on = :seen where tenant_id = :tenant and kind = 'interview'")
                .bind("seen", TODAY.minusMonths(7))
                .update());
        assertThat(in(() -> floor.missing(offer))).containsExactly("interview");
        assertThat(in(() -> missing.kinds(host))).containsExactly(QualificationKind.INTERVIEW);
    }

    @Test
    void aProgramPublishesNothingAndNoBodyIsNeeded() {
        drafted(FLOOR + IDENTITY + ",{\"check\":\"meeting\",\"of\":\"helper\",\"before\":\"proposal\"}");
        Instant now = TestClock.now();
        UUID id = UUID.randomUUID();
        ApiKey key =
                ApiKey.of(id, "a site", Set.of(Permission.POLICY_EDIT), lead).valid(now, now.plusSeconds(3_600));
        String token = tenants.as(own, () -> keys.make(key)).orElseThrow().value();
        HttpResponse<String> program = http.send(http.to(own, API + "/publish")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(program.statusCode()).isEqualTo(403);
        assertThat(caseworker.post(own, Role.LEAD, API + "/publish", "[]").statusCode())
                .isEqualTo(400);
        assertThat(caseworker
                        .post(own, Role.LEAD, API + "/publish", "{\"reason\":7}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caseworker.post(own, Role.LEAD, API + "/publish", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsAskedOnlyWhereChildrenComeIsCounted() {
        in(() -> sql.change(
                "insert into matching.offer (%s) select %s from matching.offer o cross join generate_series(1, 2000) where o.id = ?"
                        .formatted(columns(""), columns("o.")),
                offer.value()));
        String children = "{\"kinds\":{\"housing\":[" + FLOOR + IDENTITY
                + ",{\"check\":\"interview\",\"of\":\"helper\",\"before\":\"proposal\",\"only\":\"children\"}]}}";
        JsonObject tried = Caseworker.object(caseworker.post(own, Role.LEAD, API + "/simulate", children));
        assertThat(tried.getInt("offers")).isEqualTo(2_001);
        assertThat(tried.getInt("readyNow")).isEqualTo(2_001);
        assertThat(tried.getInt("readyThen")).isEqualTo(2_001);
        assertThat(tried.getInt("readyForAnybodyNow")).isEqualTo(2_001);
        assertThat(tried.getInt("readyForAnybodyThen")).isZero();
        assertThat(tried.getInt("wouldWaitTotal")).isEqualTo(2_001);
    }

    /** The columns of an offer, the id and the number made anew. */
    private String columns(String of) {
        return sql
                .list(
                        "select column_name from information_schema.columns where table_schema = 'matching'"
                                + " and table_name = 'offer' and is_generated = 'NEVER' order by ordinal_position",
                        row -> row.getString(1))
                .stream()
                .map(name -> of.isEmpty() ? name : value(of, name))
                .collect(Collectors.joining(", "));
    }

    private static String value(String of, String name) {
        return switch (name) {
            case "id" -> "gen_random_uuid()";
            case "receipt_number" -> "substr(cast(gen_random_uuid() as text), 1, 12)";
            case "link_hash" -> "null";
            default -> of + name;
        };
    }

    private void published(String housing) {
        assertThat(drafted(housing).statusCode()).isEqualTo(200);
        assertThat(caseworker.post(own, Role.LEAD, API + "/publish", "{}").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> drafted(String housing) {
        return caseworker.send(
                own, Role.ADMIN, "PUT", API, "{\"kinds\":{\"housing\":[" + housing + "]},\"reason\":\"why\"}");
    }

    private HttpResponse<String> noted(Role role, String basis) {
        return caseworker.post(
                own,
                role,
                "/api/v1/checks",
                "{\"subject\":\"" + host + "\",\"kind\":\"identity\",\"seenOn\":\"" + TODAY + "\",\"basis\":\"" + basis
                        + "\"}");
    }

    private int form(Role role, String basis) {
        return signedIn.post(
                        own,
                        role,
                        "/en/desk/qualifications",
                        Map.of(
                                "holder",
                                host.toString(),
                                "kind",
                                "identity",
                                "basis",
                                basis,
                                "seenOn",
                                TODAY.toString(),
                                "until",
                                TODAY.plusYears(1).toString()))
                .status();
    }

    private <T> T in(Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }
}
