package org.teranga.webapp.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;

@ExtendWith(ArquillianExtension.class)
class AssociationIT {
    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Test
    void anybodyMayAskWhoseHostItIs() {
        Tenant tenant = tenants.open();
        HttpResponse<String> answer = http.get(tenant, "/api/v1/association");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject association =
                Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(association.getString("slug")).isEqualTo(tenant.slug());
        assertThat(association.getString("name")).isEqualTo(tenant.name());
        assertThat(association.getJsonArray("languages").getString(0)).isEqualTo("fr");
        assertThat(association.getJsonArray("regions")).isEmpty();
        JsonObject branding = association.getJsonObject("branding");
        assertThat(branding.getString("theme")).isEqualTo(tenant.theme());
        for (String file : new String[] {"glyph", "stylesheet"}) {
            String path = URI.create(branding.getString(file)).getPath();
            assertThat(http.get(tenant, path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
