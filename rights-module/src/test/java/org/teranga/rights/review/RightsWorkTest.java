package org.teranga.rights.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.rights.testing.RightsHouse.DESK;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.catalogue.PublishCatalogue;
import org.teranga.rights.testing.RightsHouse;

/** What falls due is seen, mailed and renewed; people outside read along by a link; pages are taken from others. */
@Assembled
class RightsWorkTest {
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
    private PublishCatalogue shelf;

    @Inject
    @Any
    private Instance<RecurringJob> jobs;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
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
}
