package org.teranga.rights.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.page.BrokenLinks;
import org.teranga.rights.page.CheckLinks;
import org.teranga.rights.testing.RightsHouse;

/** The links of a page are tried, and its writers see which lead nowhere and why. */
@Assembled
class LinksTest {
    @Inject
    private RightsHouse rights;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private Library library;

    @Inject
    private CheckLinks check;

    @Inject
    private BrokenLinks links;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer site;
    private Tenant own;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        site.createContext("/", exchange -> {
            try (exchange) {
                asked.incrementAndGet();
                exchange.sendResponseHeaders(
                        Integer.parseInt(exchange.getRequestURI().getPath().substring(1)), -1);
            }
        });
        site.start();
        own = rights.open();
    }

    @AfterEach
    void noSite() {
        if (site != null) {
            site.stop(0);
        }
    }

    @Test
    void whatIsGoneFailsOrIsSilentIsToldAndWhatLetsNoMachineInIsNot() {
        String page = written("[bon](%1$s/200) [bon](%1$s/200) [fermé aux machines](%1$s/403) [parti](%1$s/404)"
                + " [en panne](%1$s/503) [muet](http://127.0.0.1:1/x)");
        UUID document = document(page);
        tried(document);
        assertThat(broken(document))
                .extracting(BrokenLinks.Broken::fault)
                .containsExactlyInAnyOrder("404", "503", "connection");
        assertThat(asked.get()).as("each address once").isEqualTo(4);
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("/404", "/503", "Tried on");
    }

    @Test
    void whatIsMendedIsForgottenAndTheButtonAsksForATry() {
        String page = written("[parti](%1$s/410)");
        UUID document = document(page);
        tried(document);
        assertThat(broken(document)).hasSize(1);
        rights.write(own, page + "/what", "title", "Ce que c’est", "content", "[bon](%s/200)".formatted(address()));
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        assertThat(signedIn.post(own, Role.AUTHOR, page + "/links", Map.of()).status())
                .isEqualTo(303);
        tried(document);
        assertThat(broken(document)).isEmpty();
        assertThat(signedIn.page(own, Role.AUTHOR, page)).contains("All of them lead somewhere.");
    }

    @Test
    void anotherAssociationSeesNothingOfIt() {
        UUID document = document(written("[parti](%1$s/404)"));
        tried(document);
        Tenant other = rights.open();
        assertThat(tenants.as(other, () -> links.of(document))).isEmpty();
        tenants.as(other, () -> {
            check.run(document);
            return true;
        });
        assertThat(broken(document)).hasSize(1);
    }

    private String written(String content) {
        return rights.published(own, "Des liens", content.formatted(address()));
    }

    private String address() {
        return "http://127.0.0.1:" + site.getAddress().getPort();
    }

    private UUID document(String page) {
        String slug = page.substring(page.lastIndexOf('/') + 1);
        return tenants.as(
                own, () -> library.bySlug(RightsKinds.PAGE, slug).orElseThrow().id());
    }

    private void tried(UUID document) {
        tenants.as(own, () -> {
            check.run(document);
            return true;
        });
    }

    private List<BrokenLinks.Broken> broken(UUID document) {
        return tenants.as(own, () -> links.of(document));
    }
}
