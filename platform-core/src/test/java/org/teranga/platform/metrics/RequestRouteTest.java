package org.teranga.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RequestRouteTest {
    @Test
    void aRouteIsThePathOfItsClassWithoutTheShapesOfItsVariables() {
        assertThat(RequestRoute.route(Offers.class)).isEqualTo("/{lang}/desk/offers");
        assertThat(RequestRoute.route(Proxy.class)).isEqualTo("/{lang}/desk/offers");
        assertThat(RequestRoute.route(Api.class)).isEqualTo("/api/v1/offers/{id}");
    }

    @Path("/{lang: [a-z]{2,3}}/desk/offers")
    private static class Offers {}

    private static final class Proxy extends Offers {}

    @Path("api/v1/offers/{id}")
    private static final class Api {}
}
