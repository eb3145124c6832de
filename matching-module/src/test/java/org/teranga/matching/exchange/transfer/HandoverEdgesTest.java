package org.teranga.matching.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.plan.ListedElsewhere;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.sms.TextLetter;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;

/** What happens to a transfer beside the straight way: a person with a telephone alone, a merge meanwhile, a plan, one human with two accounts. */
@Assembled
class HandoverEdgesTest {
    private static final int MOST = 500;

    @Inject
    private TwoAssociations two;

    @Inject
    private Pool pool;

    @Inject
    private Caseworker caseworker;

    @Inject
    private FindDuplicates find;

    @Inject
    private ListedElsewhere elsewhere;

    @Inject
    private Outbox outbox;

    @Inject
    private Envelopes envelopes;

    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private Event<RecordTold> told;

    private final String phone =
            "+337" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));

    @BeforeEach
    void open() {
        two.open();
    }

    @Test
    void whoHasATelephoneAloneIsAskedByAMessageThatTellsNothingAndItsLinkLeadsToTheYes() {
        pool.known(two.own, two.need, new Contact("Amina Haddad", null, phone, null, "ti"));
        String id = two.ask();
        List<String> texts = texts();
        assertThat(texts).hasSize(1);
        String words = texts.getFirst();
        assertThat(words).contains("/s/").doesNotContain(two.own.slug(), two.own.name(), two.other.name(), "Amina");
        String path = words.substring(words.indexOf("/s/")).strip();
        Browser.Page leads = house.browser().get(URI.create("http://localhost" + path));
        assertThat(leads.status()).isEqualTo(303);
        String page = leads.headers().toString().replaceAll("(?s).*(/ti/handover/[A-Za-z0-9_-]+).*", "$1");
        Browser.Page asked = two.at(page);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains(two.other.name());
        assertThat(two.at(path).status())
                .as("nowhere at the association's host")
                .isEqualTo(404);
        assertThat(two.says(page + "/yes", Map.of("shown", TwoAssociations.shown(asked.body())))
                        .status())
                .isEqualTo(303);
        assertThat(two.state(two.own)).isEqualTo("agreed");
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send")).isEqualTo(303);
        two.letters();
        assertThat(texts()).as("sent once, and nothing more by telephone").hasSize(1);
    }

    @Test
    void theLinkOfTheMessageEndsWithTheNumber() {
        pool.known(two.own, two.need, new Contact("Amina Haddad", null, phone, null, "ti"));
        two.ask();
        String words = texts().getFirst();
        pool.known(two.own, two.need, new Contact("Amina Haddad", null, "+33612000000", null, "ti"));
        String path = words.substring(words.indexOf("/s/")).strip();
        assertThat(house.browser().get(URI.create("http://localhost" + path)).status())
                .isEqualTo(404);
        assertThat(two.personPage()).as("by the own page it goes on").contains("/handover");
    }

    @Test
    void whoeverWasWrittenToAtAWrongNumberReadsNothingOnceItIsPutRight() {
        pool.known(two.own, two.need, new Contact("Amina Haddad", null, phone, null, "ti"));
        two.ask();
        String words = texts().getFirst();
        String path = words.substring(words.indexOf("/s/")).strip();
        String page = house.browser()
                .get(URI.create("http://localhost" + path))
                .headers()
                .toString()
                .replaceAll("(?s).*(/ti/handover/[A-Za-z0-9_-]+).*", "$1");
        pool.known(two.own, two.need, new Contact("Amina Haddad", null, "+33612000000", null, "ti"));
        two.as(two.own, () -> {
            told.fire(new RecordTold("need", two.need.value()));
            return true;
        });
        assertThat(two.at(page).status()).isEqualTo(404);
        assertThat(two.says(page + "/yes", Map.of("shown", "x")).status()).isEqualTo(404);
        assertThat(texts()).as("nothing more to the wrong number").hasSize(1);
    }

    @Test
    void whatIsOnItsWayIsNotMergedAndMayBeOnceItIsBack() {
        NeedId twin = pool.manyAlone(two.own, 1).getFirst();
        pool.known(two.own, twin, new Contact("Haddad Amina", "amina@exemple.fr", "+33612345678", "", "en"));
        String id = two.sent();
        two.as(two.own, () -> find.look(RecordKind.NEED, List.of(two.need.value(), twin.value())));
        // What is taken back is no open pair: the pair was found before.
        two.change(two.own, "update matching.need set status = 'received' where id = ?", two.need.value());
        two.as(two.own, () -> find.look(RecordKind.NEED, List.of(two.need.value(), twin.value())));
        String pair = two.value(two.own, "select id from matching.duplicate_pair");
        assertThat(pair).as("both are one human's").isNotEmpty();
        HttpResponse<String> refused = merge(pair, twin);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("association");
        two.change(two.own, "update matching.need set status = 'withdrawn' where id = ?", two.need.value());
        assertThat(two.post(
                                two.other,
                                Role.CASEWORKER,
                                "/en/desk/handovers/arrived/" + id + "/decline",
                                Map.of("why", "No room"))
                        .status())
                .isEqualTo(303);
        two.letters();
        assertThat(two.state(two.own)).isEqualTo("declined");
        assertThat(merge(pair, twin).statusCode()).isEqualTo(200);
        assertThat(two.openCopies()).as("the twin is the one that is kept").isZero();
    }

    @Test
    void aMergeBeforeItGoesAsksAgainOrEndsIt() {
        NeedId twin = pool.manyAlone(two.own, 1).getFirst();
        pool.known(two.own, twin, new Contact("Haddad Amina", "amina@exemple.fr", "+33612345678", "", "en"));
        String id = two.agreed();
        two.as(two.own, () -> find.look(RecordKind.NEED, List.of(two.need.value(), twin.value())));
        String pair = two.value(two.own, "select id from matching.duplicate_pair");
        HttpResponse<String> merged = merge(pair, twin);
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        int sent = two.desk(two.own, Role.LEAD, "/" + id + "/send");
        two.letters();
        assertThat(two.value(two.other, "select count(*) from matching.exchange_arrival"))
                .as("what was made one with another goes nowhere: " + sent)
                .isEqualTo("0");
    }

    @Test
    void aRealPlanCountsWhatWasOpenedToIt() {
        OfferId unused = pool.home(two.other, 2);
        pool.ready(two.other, unused);
        JsonObject run = caseworker.run(two.other);
        assertThat(run.getString("status")).isEqualTo("done");
        ListedElsewhere.Fitting fitting =
                two.as(two.other, () -> elsewhere.of(new RunId(UUID.fromString(run.getString("id")))));
        assertThat(fitting.offers()).as("the home could be that household's").isEqualTo(1);
        assertThat(two.page(two.other, Role.CASEWORKER, "/en/desk/plan"))
                .contains("One offer that the plan does not use could fit a need of another association")
                .doesNotContain("Amina", two.own.name());
        assertThat(two.page(two.own, Role.CASEWORKER, "/en/desk"))
                .as("nothing was opened to us")
                .doesNotContain("could fit a need of another association");
    }

    @Test
    void oneHumanWithTwoAccountsIsNoSecondPerson() {
        String id = two.agreed();
        two.change(
                two.own,
                "update platform.membership set email_hash = 'one human' where 'CASEWORKER' = any(roles) or 'LEAD' = any(roles)");
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send"))
                .as("whoever asked, by another account")
                .isEqualTo(409);
        assertThat(two.state(two.own)).isEqualTo("agreed");
        two.letters();
        assertThat(two.value(two.other, "select count(*) from matching.exchange_arrival"))
                .isEqualTo("0");
    }

    private HttpResponse<String> merge(String pair, NeedId kept) {
        return caseworker.post(
                two.own,
                Role.CASEWORKER,
                "/api/v1/duplicates/" + pair + "/merge",
                "{\"keep\":\"" + kept + "\",\"fields\":{}}");
    }

    private List<String> texts() {
        return outbox.latest(Medium.TEXT, MOST).stream()
                .filter(row -> row.tenant().equals(two.own.id()))
                .map(row ->
                        tenants.as(two.own, () -> envelopes.words(row.sealed()).map(TextLetter::unpacked)))
                .flatMap(Optional::stream)
                .filter(letter -> letter.to().e164().equals(phone))
                .map(TextLetter::text)
                .toList();
    }
}
