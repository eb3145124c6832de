package org.teranga.rights.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;

/** Readers say something of a page, without an account; those who answer read it, and nobody else. */
@Assembled
class ReaderNotesTest {
    private static final String DESK = "/en/desk/readers";
    private static final String WORDS = "Where+is+%3Cscript%3Ethe+SPADA%3C%2Fscript%3E";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private PublishCatalogue shelf;

    @Inject
    private AdoptFromCatalogue adopt;

    private Tenant own;

    @BeforeEach
    void anAssociationWithAPage() {
        shelf.lay();
        own = house.open();
        house.member(own, Role.CASEWORKER);
        tenants.as(own, () -> {
            adopt.adopt(List.of("sante"), true, null);
            return own;
        });
    }

    @Test
    void aQuestionReachesTheDeskAndIsDealtWithOnce() {
        assertThat(ask("words=" + WORDS + "&contact=a%40example.org&page=sante&kind=question")
                        .statusCode())
                .isEqualTo(303);
        String list = desk(Role.CASEWORKER, DESK);
        assertThat(list)
                .contains(
                        "One message waits",
                        "Where is &lt;script&gt;the SPADA",
                        "mailto:a@example.org",
                        "/en/rights/sante")
                .doesNotContain("<script>the");
        String id = list.replaceAll("(?s).*/desk/readers/([0-9a-f-]{36})\".*", "$1");
        assertThat(done(id, "yes")).isEqualTo(303);
        assertThat(desk(Role.CASEWORKER, DESK)).contains("Nobody waits").doesNotContain("SPADA");
        assertThat(desk(Role.CASEWORKER, DESK + "?state=done")).contains("the SPADA");
        assertThat(done(id, "no")).isEqualTo(303);
        assertThat(desk(Role.CASEWORKER, DESK)).contains("the SPADA");
        assertThat(done("00000000-0000-7000-8000-000000000000", "yes")).isEqualTo(404);
    }

    @Test
    void aThumbIsCountedAndAMistakeNamesItsSection() {
        assertThat(thumb("sante", "yes").headers().firstValue("location").orElseThrow())
                .contains("sent=1");
        assertThat(thumb("sante", "no").headers().firstValue("location").orElseThrow())
                .contains("kind=not_useful");
        assertThat(thumb("nowhere", "yes").statusCode()).isEqualTo(404);
        ask("words=Wrong&page=sante&kind=mistake&section=what");
        ask("words=Elsewhere&page=nowhere&kind=%00&section=%27");
        assertThat(desk(Role.CASEWORKER, DESK))
                .contains("2 messages wait", "/en/rights/sante#what", "Pages that help, or do not");
    }

    @Test
    void whatCannotBeKeptComesBackWithWhatWasTyped() {
        HttpResponse<String> empty = ask("words=+&contact=");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write a few words");
        HttpResponse<String> unreachable = ask("words=Kept+words&contact=nobody");
        assertThat(unreachable.statusCode()).isEqualTo(422);
        assertThat(unreachable.body()).contains("Kept words");
        assertThat(ask("words=" + "x".repeat(4_001)).statusCode()).isEqualTo(422);
        assertThat(desk(Role.CASEWORKER, DESK)).contains("Nothing waits");
    }

    @Test
    void onlyThoseWhoAnswerReadItAndItLiesSealed() throws SQLException {
        ask("words=planted-needle&contact=needle%40example.org");
        for (Role role : List.of(Role.ADMIN, Role.AUTHOR, Role.TRANSLATOR, Role.VOLUNTEER)) {
            house.member(own, role);
            assertThat(get(own, role, DESK).status()).as(role.name()).isEqualTo(403);
        }
        Tenant other = house.open();
        house.member(other, Role.CASEWORKER);
        assertThat(get(other, Role.CASEWORKER, DESK).body()).doesNotContain("needle");
        try (Connection connection = Statements.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from rights.reader_note n where n::text like '%needle%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private HttpResponse<String> ask(String form) {
        return http.form(own, "/en/rights/ask", form);
    }

    private HttpResponse<String> thumb(String slug, String useful) {
        return http.form(own, "/en/rights/" + slug + "/thumb", "useful=" + useful);
    }

    private String desk(Role role, String path) {
        return get(own, role, path).body();
    }

    private Browser.Page get(Tenant tenant, Role role, String path) {
        return signedIn.get(tenant, role, path);
    }

    private int done(String id, String done) {
        return signedIn.post(own, Role.CASEWORKER, DESK + "/" + id, Map.of("done", done))
                .status();
    }
}
