package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.erasure.term.WarnAndErase;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** What a host does by the public form and the own page, what the nights do, and what is kept of people then. */
@RequestScoped
public class ErasureSteps {
    static final Pattern LINK = Pattern.compile("(/fr/erasure/[A-Za-z0-9_-]{32})");

    @Inject
    private Caseworker work;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantSql sql;

    @Inject
    private WarnAndErase nightly;

    /** Leaves an offer; the path of its own page. */
    String left(Tenant own, String email) {
        HttpResponse<String> left = http.json(
                own,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31000\",\"capacity\":2,\"name\":\"Odile Blanc\",\"email\":\""
                        + email + "\"}");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        return own(Caseworker.object(left).getString("statusUrl"));
    }

    /** The path of an own page, in French. */
    static String own(String statusUrl) {
        return URI.create(statusUrl).getPath().replaceFirst("^/[a-z]{2}/", "/fr/");
    }

    /** The id of the offer that this address left. */
    String file(Tenant own, String email) {
        return Caseworker.object(work.get(own, Role.CASEWORKER, "/api/v1/offers?q=" + email))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    /** What the newest letter to an address says. */
    String newest(String email, Pattern what) {
        Matcher found = what.matcher(letters.to(email).getFirst().replaceAll("(?s)<head.*?</head>", ""));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** How many the night then tells that their time ends. */
    int warnedAfter(Tenant own, Duration time) {
        return TestClock.ahead(time, () -> tenants.as(own, nightly::warn));
    }

    /** How many the night then erases. */
    int erasedAfter(Tenant own, Duration time) {
        return TestClock.ahead(time, () -> tenants.as(own, nightly::erase));
    }

    /** Changes what an association keeps. */
    void change(Tenant own, String statement, Object... values) {
        tenants.as(own, () -> desk.does(() -> sql.change(statement, values)));
    }

    /** Whose offer it is. */
    static UUID person(OfferId offer) throws SQLException {
        return UUID.fromString(Rows.all("select person_id from matching.offer where id = '" + offer.value() + "'")
                .getFirst());
    }

    /** Whether what is kept of somebody can still be read: the number of keys. */
    static long keys(UUID person) {
        try {
            return Rows.all("select 1 from keys.person_key where wrapped is not null and person_id = '" + person + "'")
                    .size();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
