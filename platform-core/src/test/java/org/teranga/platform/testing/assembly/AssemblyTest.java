package org.teranga.platform.testing.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.realm.Realm;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.house.TestTenants;

/** The assembly is the platform: its beans find the database, and its pages are those of associations. */
@Assembled
class AssemblyTest {
    @Inject
    private TenantDirectory directory;

    @Inject
    private TestTenants tenants;

    @Inject
    private Realm realm;

    @Test
    void anAssociationIsFoundByItsHostAndNobodyElseIs() throws IOException, InterruptedException {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        String slug = tenants.open().slug();
        assertThat(directory.bySlug(slug)).isPresent();
        assertThat(get("nobody.localhost", "/fr/")).contains("404", "<!DOCTYPE html>");
        assertThat(get(slug + ".localhost", "/api/me")).contains("401", "application/problem+json");
    }

    /** Jobs that take somebody out of the realm end, and are not tried again for the rest of all tests. */
    @Test
    void nobodyHasAnAccountInTheRealm() {
        assertThat(realm.leave(tenants.open().slug(), UUID.randomUUID())).isTrue();
        assertThatCode(() -> realm.close(UUID.randomUUID())).doesNotThrowAnyException();
    }

    private static String get(String host, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(Assembly.shared().address() + path))
                            .header("Host", host)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.headers().map() + " " + answer.body();
        }
    }
}
