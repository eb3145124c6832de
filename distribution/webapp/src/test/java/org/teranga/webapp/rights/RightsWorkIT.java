package org.teranga.webapp.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.webapp.rights.RightsHouse.DESK;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.Members;
import org.teranga.platform.identity.NewMember;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.shelf.LayShelf;

/** What falls due is seen, mailed and renewed; people outside read along by a link; pages are taken from others; a law that changes marks what cites it. */
@ExtendWith(ArquillianExtension.class)
class RightsWorkIT {
    private static final String LAWS = "http://localhost/en/operator/laws";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RightsHouse rights;

    @Inject
    private TestTenants tenants;

    @Inject
    private Letterbox letterbox;

    @Inject
    private HttpCaller http;

    @Inject
    private Members members;

    @Inject
    private MemberBook book;

    @Inject
    private ProvisionMember provision;

    @Inject
    private LayShelf shelf;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (rights == null) {
            return; // outside the container
        }
        own = rights.open();
    }

    @Test
    void stillValidRenewsAPageFromTheWorklist() {
        String page = rights.begun(own, "Jamais vérifiée");
        rights.handedIn(own, page);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("One page waits for your check");
        rights.approved(own, page, false);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("One page never checked");
        Browser.Page renewed = signedIn.post(own, Role.JURIST, page + "/review/still-valid", Map.of("from", "due"));
        assertThat(RightsHouse.path(renewed)).isEqualTo(DESK + "/due");
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("Nothing to check");
    }

    @Test
    void juristsAreWrittenToOnceAMonthAPage() {
        String address = "jurist-" + UUID.randomUUID() + "@example.org";
        UUID jurist = house.member(own, Role.JURIST);
        tenants.as(own, () -> {
            members.admit(
                    jurist,
                    new NewMember(Set.of(Role.JURIST), List.of(), "Maître V.", Optional.of(new EmailAddress(address))));
            return true;
        });
        String page = rights.begun(own, "À vérifier");
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        remind();
        remind();
        List<String> letters = letterbox.to(address);
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst()).contains("À vérifier", "/en/desk/rights/due");
    }

    @Test
    void eachOfThemIsWrittenToInTheLanguageOfTheirPages() {
        UUID french = UUID.randomUUID();
        UUID arab = UUID.randomUUID();
        String toFrench = juristAt(french);
        String toArab = juristAt(arab);
        tenants.as(own, () -> {
            book.entered(french, "so");
            book.entered(arab, "ar");
            return true;
        });
        String page = rights.begun(own, "À vérifier");
        rights.handedIn(own, page);
        rights.approved(own, page, false);
        remind();
        assertThat(letterbox.to(toFrench).getFirst())
                .as("not a language of the desk")
                .contains("/fr/desk/rights/due");
        assertThat(letterbox.to(toArab).getFirst())
                .contains("/ar/desk/rights/due")
                .containsPattern("[\\u0621-\\u064A]{4}");
    }

    private String juristAt(UUID subject) {
        String address = "jurist-" + UUID.randomUUID() + "@example.org";
        tenants.as(own, () -> {
            members.admit(
                    subject,
                    new NewMember(Set.of(Role.JURIST), List.of(), "Maître V.", Optional.of(new EmailAddress(address))));
            return true;
        });
        return address;
    }

    @Test
    void aJuristSaysThatALawHasChangedAndTheOperatorDecides() {
        house.member(own, Role.JURIST);
        house.member(own, Role.AUTHOR);
        String path = DESK + "/law-change";
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains(path);
        assertThat(signedIn.get(own, Role.AUTHOR, path).status()).isEqualTo(403);
        Browser.Page faulty = signedIn.post(own, Role.JURIST, path, Map.of("citation", "", "note", ""));
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.body()).contains("href=\"#citation\"", "href=\"#day\"", "href=\"#note\"");
        String note = "Le délai <b> passe à " + UUID.randomUUID();
        for (String article : List.of("L. 531-24", "L. 531-25")) {
            assertThat(signedIn.post(
                                    own,
                                    Role.JURIST,
                                    path,
                                    Map.of("citation", "CESEDA, art. " + article, "day", "2026-11-02", "note", note))
                            .status())
                    .isEqualTo(303);
        }
        Tenant other = rights.open();
        house.member(other, Role.JURIST);
        assertThat(signedIn.page(other, Role.JURIST, path)).doesNotContain(note.substring(20));

        String laws = operator(own.name());
        assertThat(laws).contains("L. 531-24", "L. 531-25", "&lt;b&gt;", own.name());
        Matcher first = Pattern.compile("laws\\?suggestion=([0-9a-f-]{36})").matcher(laws);
        assertThat(first.find()).isTrue();
        URI at = URI.create("http://localhost/en/operator/laws");
        Browser.Page filled = operator.get(URI.create(at + "?suggestion=" + first.group(1)));
        assertThat(filled.body()).contains("value=\"2026-11-02\"", "name=\"suggestion\"");
        assertThat(first.find()).isTrue();
        assertThat(operator.post(URI.create(at + "/suggestions/" + first.group(1) + "/decline"), Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.JURIST, path)).contains("Not taken up", "To be read");
    }

    private Browser operator;

    private String operator(String association) {
        String name = "operator-" + UUID.randomUUID().toString().substring(0, 8);
        provision.demoOperator(name);
        operator = house.browser();
        operator.signIn(operator.open("http://localhost/en/operator"), name, name);
        String laws =
                operator.get(URI.create("http://localhost/en/operator/laws")).body();
        assertThat(laws).contains(association);
        return laws;
    }

    private void remind() {
        jobs.stream()
                .filter(job -> job.kind().name().equals("rights.reminders"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    @Test
    void somebodyOutsideReadsAlongByALinkAndTheirWordIsCountedByAJurist() {
        String page = rights.published(own, "La santé", "Vous avez 21 jours.");
        String address = "me-" + UUID.randomUUID() + "@example.org";
        Browser.Page asked = signedIn.post(
                own,
                Role.JURIST,
                page + "/review/outside",
                Map.of("name", "Me <B.>", "email", address, "reads", "fr", "language", "en"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(303);
        Matcher link = Pattern.compile("http://[^\"<\\s]+(/en/read-along/[A-Za-z0-9_-]{32})")
                .matcher(letterbox.to(address).getFirst());
        assertThat(link.find()).isTrue();
        String path = link.group(1);

        Browser outside = house.browser();
        URI at = URI.create(House.address(own) + path);
        Browser.Page read = outside.get(at);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body())
                .contains("Hello Me &lt;B.&gt;", "21 jours", "noindex")
                .doesNotContain("⟦");
        assertThat(read.headers().get("x-robots-tag")).contains("noindex");
        assertThat(read.headers().get("cache-control")).contains("no-store");
        assertThat(outside.post(at, Map.of("do", "say", "anchor", "what", "words", ""))
                        .status())
                .isEqualTo(422);
        assertThat(outside.post(at, Map.of("do", "say", "anchor", "what", "words", "Et <b>la CSS</b> ?"))
                        .status())
                .isEqualTo(303);
        assertThat(outside.post(at, Map.of("do", "right")).status()).isEqualTo(303);

        String review = signedIn.page(own, Role.JURIST, page + "/review");
        assertThat(review).contains("Et &lt;b&gt;la CSS&lt;/b&gt; ?", "It is right", "Count this opinion");
        String invitation = review.replaceFirst("(?s).*/review/outside/([0-9a-f-]{36}).*", "$1");
        String one = page + "/review/outside/" + invitation;
        assertThat(signedIn.post(own, Role.AUTHOR, one, Map.of("do", "take")).status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "take")).status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.JURIST, page + "/review")).contains("Counted");
        assertThat(signedIn.post(own, Role.JURIST, one, Map.of("do", "end")).status())
                .isEqualTo(303);
        assertThat(outside.get(at).body()).contains("This link has ended").doesNotContain("21 jours", "Me &lt;B.");
        assertThat(outside.post(at, Map.of("do", "right")).status()).isEqualTo(410);
        assertThat(http.get(rights.open(), path).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesAreTakenFromTheShelfAndFromOthersAsMirrorOrCopy() {
        shelf.lay();
        String offered = signedIn.page(own, Role.JURIST, DESK + "/shelf");
        Matcher first =
                Pattern.compile("name=\"pick\" value=\"([0-9a-f-]{36})\"").matcher(offered);
        assertThat(first.find()).isTrue();
        String id = first.group(1);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/shelf/" + id + "?in=ar"))
                .contains("lang=\"ar\"");
        assertThat(signedIn.get(own, Role.AUTHOR, DESK + "/shelf").status()).isEqualTo(403);
        assertThat(signedIn.post(own, Role.JURIST, DESK + "/shelf", Map.of("how", "mirror"))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.JURIST, DESK + "/shelf", Map.of("how", "mirror", "pick", id))
                        .status())
                .isEqualTo(303);
        String overview = signedIn.page(own, Role.JURIST, DESK);
        assertThat(overview).contains("Follows the original");
        Matcher page = Pattern.compile("href=\"(/en/desk/rights/(?!topic|glossary|shelf|new|due)[a-z0-9-]+)\"")
                .matcher(overview);
        assertThat(page.find()).isTrue();
        Map<String, String> words = new HashMap<>(Map.of("title", "x", "content", "y", "seen", ""));
        Browser.Page refused = signedIn.post(own, Role.AUTHOR, page.group(1) + "/what", words);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("follows another page");
        assertThat(signedIn.post(own, Role.JURIST, page.group(1) + "/frame", Map.of("do", "detach"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.JURIST, page.group(1))).contains("Copy");
        String changes = DESK + "/shelf/changes/" + page.group(1).substring(DESK.length() + 1);
        assertThat(signedIn.page(own, Role.JURIST, changes)).contains("Nothing new");
        assertThat(signedIn.post(own, Role.AUTHOR, changes, Map.of("section", "labels"))
                        .status())
                .isEqualTo(403);
        assertThat(signedIn.post(own, Role.JURIST, changes, Map.of("section", "labels"))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.page(own, Role.JURIST, changes + "?happened=taken")).contains("It is taken.");
    }

    @Test
    void aLawThatChangesIsSaidOnceByTheOperatorAndMarksWhatCitesIt() {
        String article = "L. 9" + (System.nanoTime() % 100_000) + "-1";
        String page = rights.begun(own, "Avec une loi");
        rights.write(
                own,
                page + "/what",
                "title",
                "Quoi",
                "content",
                "Texte.",
                "citation-1",
                "CESEDA, art. " + article,
                "url-1",
                "https://example.org/");
        rights.handedIn(own, page);
        rights.approved(own, page, true);
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("Nothing to check");

        String name = "operator-" + UUID.randomUUID();
        provision.demoOperator(name);
        Browser operator = house.browser();
        operator.signIn(operator.open(LAWS), name, name);
        URI laws = URI.create(LAWS);
        Map<String, String> change = new HashMap<>(Map.of(
                "citation", "CESEDA article " + article.replace(" ", ""),
                "day", "2026-11-01",
                "note", "Le délai passe à <b>15</b> jours.",
                "url", "",
                "do", "preview"));
        assertThat(operator.post(laws, change).body())
                .contains("One published page cites this text", "in one association");
        change.put("do", "announce");
        change.put("day", "hier");
        assertThat(operator.post(laws, change).status()).isEqualTo(422);
        change.put("day", "2026-11-01");
        assertThat(operator.post(laws, change).status()).isEqualTo(303);

        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due"))
                .contains("One page cites a law that has changed", "Le délai passe à &lt;b&gt;15");
        assertThat(signedIn.page(own, Role.AUTHOR, DESK)).contains("Law changed");
        signedIn.post(own, Role.JURIST, page + "/review/still-valid", Map.of());
        assertThat(signedIn.page(own, Role.JURIST, DESK + "/due")).contains("Nothing to check");
        assertThat(signedIn.get(own, Role.JURIST, "/en/operator/laws").status()).isEqualTo(403);
    }
}
