package org.teranga.platform.route;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.qualification.desk.QualificationResource;

/** Every address is read from the resources: how, where, what it takes, and for whom. */
class RoutesTest {
    @Test
    void aResourceSaysItsRoutesAndForWhomTheyAre() {
        assertThat(Routes.of(Some.class))
                .containsExactlyInAnyOrder(
                        new Route("GET", "/some", List.of("text/csv"), Optional.empty()),
                        new Route(
                                "POST",
                                "/some/more",
                                List.of("text/plain", "text/html"),
                                Optional.of(Permission.IMPORT)),
                        new Route("GET", "/some/{id}", List.of("text/csv"), Optional.of(Permission.AUDIT_READ)));
        assertThat(Routes.of(Root.class))
                .containsExactlyInAnyOrder(
                        new Route("GET", "/", List.of(), Optional.empty()),
                        new Route("GET", "/page", List.of(), Optional.empty()));
        assertThat(Routes.of(String.class)).isEmpty();
    }

    @Test
    void ourOwnAreAmongThem() {
        assertThat(Routes.of(QualificationResource.class))
                .contains(new Route(
                        "POST",
                        "/api/v1/qualifications",
                        List.of("application/json"),
                        Optional.of(Permission.QUALIFICATIONS_GRANT)));
    }

    @Path("/some/")
    @Consumes("text/csv")
    @Requires(Permission.AUDIT_READ)
    public static class Some {
        @GET
        @Public
        public void list() {}

        @POST
        @Path("/more/")
        @Consumes({"text/plain", "text/html"})
        @Requires(Permission.IMPORT)
        public void more() {}

        @GET
        @Path("{id}")
        public void one() {}

        public void none() {}
    }

    @Path("/")
    public static class Root {
        @GET
        public void root() {}

        @GET
        @Path("page")
        public void page() {}
    }
}
