package org.teranga.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;
import org.teranga.platform.web.failure.ErrorServlet;

/** So many requests a minute from one address, and so many to one association; what is promised to each address stays its own. */
@Assembled
class RateLimitTest {
    private static final int PROMISED = 600;
    private static final long PLENTY = 1_000_000_000;

    @Inject
    private TestTenants tenants;

    @Inject
    private Usage usage;

    private final Map<String, Object> said = new HashMap<>();
    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = tenants.open();
    }

    @Test
    void lessThanWhatIsPromisedCannotBeSet() {
        assertThat(limit(PROMISED, PLENTY)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limit(PROMISED - 1, PLENTY))
                .withMessageContaining("599");
    }

    @Test
    void anAddressThatAsksTooOftenWaitsAndNobodyElseDoes() throws IOException, ServletException {
        RateLimit limit = limit(PROMISED, PLENTY);
        int answered = 0;
        while (answered < 2 * PROMISED && asked(limit, own, "/en/", "192.0.2.1") == 200) {
            answered++;
        }
        assertThat(answered).isBetween(PROMISED, PROMISED + 100);
        assertThat(Integer.parseInt(said.get("Retry-After").toString())).isBetween(1, 60);
        assertThat(said.get(ErrorServlet.WHY)).isNull();
        assertThat(asked(limit, own, "/en/", "192.0.2.2")).isEqualTo(200);
        assertThat(asked(limit, tenants.open(), "/en/", "192.0.2.1")).isEqualTo(200);
        assertThat(asked(limit, null, "/en/", "192.0.2.1")).isEqualTo(200);
    }

    @Test
    void beyondItsQuotaAnAssociationAnswersEachAddressAsOftenAsIsPromised() throws IOException, ServletException {
        RateLimit limit = limit(100_000, 10);
        int answered = 0;
        while (answered < 2 * PROMISED && asked(limit, own, "/en/", "192.0.2.1") == 200) {
            answered++;
        }
        assertThat(answered).isBetween(PROMISED + 10, PROMISED + 120);
        assertThat(said).containsEntry(ErrorServlet.WHY, "quota.requests").containsEntry("Retry-After", "60");
        assertThat(asked(limit, own, "/static/base/x/teranga.css", "192.0.2.1"))
                .as("what a page wears is not counted")
                .isEqualTo(200);
        assertThat(asked(limit, own, "/en/", "192.0.2.2"))
                .as("who sits at a form goes on")
                .isEqualTo(200);
    }

    @Test
    void whatIsAskedForAndWhatIsRefusedIsCounted() throws IOException, ServletException {
        RateLimit limit = limit(PROMISED, PLENTY);
        long asked = usage.today(own.id(), Measure.REQUESTS);
        asked(limit, own, "/en/", "192.0.2.1");
        asked(limit, own, "/static/base/x/teranga.css", "192.0.2.1");
        assertThat(usage.today(own.id(), Measure.REQUESTS)).isEqualTo(asked + 1);
        long refused = usage.today(own.id(), Measure.REFUSED);
        int status = 200;
        for (int i = 0; i < 2 * PROMISED && status == 200; i++) {
            status = asked(limit, own, "/en/", "192.0.2.1");
        }
        assertThat(status).isEqualTo(429);
        assertThat(usage.today(own.id(), Measure.REFUSED)).isEqualTo(refused + 1);
    }

    private RateLimit limit(int perMinute, long quota) {
        return new RateLimit(usage, new Quotas(usage, measure -> quota, TestClock.clock()), perMinute);
    }

    /** 200 where it goes on, else the status of the refusal. */
    private int asked(RateLimit limit, @Nullable Tenant tenant, String path, String address)
            throws IOException, ServletException {
        said.clear();
        said.put("status", 500);
        FilterChain chain = (request, response) -> said.put("status", 200);
        if (tenant == null) {
            limit.doFilter(request(path, address), response(), chain);
        } else {
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                limit.doFilter(request(path, address), response(), chain);
            }
        }
        return (Integer) said.get("status");
    }

    private HttpServletRequest request(String path, String address) {
        return made(HttpServletRequest.class, (name, given) -> switch (name) {
            case "getRequestURI" -> path;
            case "getRemoteAddr" -> address;
            case "setAttribute" -> said.put(given[0].toString(), given[1]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private HttpServletResponse response() {
        return made(HttpServletResponse.class, (name, given) -> switch (name) {
            case "setHeader" -> said.put(given[0].toString(), given[1]);
            case "sendError" -> said.put("status", given[0]);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static <T> T made(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                RateLimitTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object value = answer.to(method.getName(), given);
                    return method.getReturnType() == void.class ? null : value;
                }));
    }

    private interface Answer {
        @Nullable
        Object to(String name, Object[] given);
    }
}
