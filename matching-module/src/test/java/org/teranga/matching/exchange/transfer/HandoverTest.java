package org.teranga.matching.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.ExchangeLetters;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestClock;

/** A need goes over to another association with its household's yes and by the decision of two, and is never open at both. */
@Assembled
class HandoverTest {
    @Inject
    private TwoAssociations two;

    @Inject
    private TransferRound clock;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private Needs needs;

    @Inject
    private Erasure erasure;

    @Inject
    private Event<RecordTold> told;

    @BeforeEach
    void open() {
        two.open();
    }

    @Test
    void withAYesAndASecondPersonItIsTheirsAndCanBeGivenBack() {
        String waiting = two.value(two.own, "select waiting_since from matching.need where id = '" + two.need + "'");
        String id = two.taken();
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.state(two.own)).isEqualTo("accepted");
        assertThat(two.value(two.other, "select n.waiting_since from matching.need n"))
                .as("a fact stays")
                .isEqualTo(waiting);
        assertThat(two.value(two.other, "select id from matching.need")).isNotEqualTo(two.need.toString());
        assertThat(two.value(two.other, "select sealed is null from matching.exchange_arrival"))
                .isEqualTo("t");
        assertThat(two.personPage()).contains("looks after it now").doesNotContain("/restore");
        assertThat(two.person("/handover").body()).contains("has taken it over");
        String file = two.page(
                two.other, Role.CASEWORKER, "/en/desk/needs/" + two.value(two.other, "select id from matching.need"));
        assertThat(file).contains("Passed on by", two.own.name());
        assertThat(two.page(two.own, Role.LEAD, "/en/desk/handovers")).contains("1 by them, 0 by us");
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/give-back"))
                .isEqualTo(303);
        assertThat(two.openCopies()).as("closed there before it opens here").isLessThanOrEqualTo(1);
        two.letters();
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.value(
                        two.own, "select status || waiting_since from matching.need where id = '" + two.need + "'"))
                .isEqualTo("received" + waiting);
        assertThat(two.state(two.own)).isEqualTo("given_back");
        assertThat(two.personPage()).doesNotContain("looks after it");
    }

    @Test
    void nothingGoesBeforeTheYesNorByWhoeverAsked() {
        String id = two.ask();
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send"))
                .as("no yes")
                .isEqualTo(409);
        String page = two.person("/handover").body();
        assertThat(page).contains(two.other.name(), "Amina Haddad", "amina@exemple.fr", "Nothing has been told to it");
        assertThat(two.says("yes", "another").headers().toString()).contains("happened=changed");
        assertThat(two.says("yes", TwoAssociations.shown(page)).headers().toString())
                .contains("happened=yes");
        assertThat(two.says("yes", TwoAssociations.shown(page)).status())
                .as("twice is once")
                .isEqualTo(303);
        assertThat(two.desk(two.own, Role.CASEWORKER, "/" + id + "/send"))
                .as("asked")
                .isEqualTo(409);
        assertThat(two.value(two.other, "select count(*) from matching.exchange_arrival"))
                .isEqualTo("0");
        assertThat(two.page(two.own, Role.LEAD, "/en/desk")).contains("One matter between associations waits for you");
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send")).isEqualTo(303);
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send"))
                .as("twice is once")
                .isEqualTo(303);
        two.letters();
        assertThat(two.openCopies()).as("in no plan while it is on its way").isZero();
        assertThat(two.as(
                        two.own,
                        () -> needs.snapshot().stream().anyMatch(one -> one.id().equals(two.need))))
                .isFalse();
        assertThat(two.value(two.other, "select count(*) from matching.exchange_arrival"))
                .isEqualTo("1");
        assertThat(two.value(two.other, "select string_agg(to_jsonb(a)::text, '') from matching.exchange_arrival a"))
                .doesNotContain("Amina", "amina@", two.need.toString());
    }

    /** Written to in French, read in English: what is kept are the words that were read. */
    @Test
    void theWordsOfAYesAreThoseThatWereRead() {
        two.value(
                two.own,
                "with told as (update matching.need set person_language = 'fr', version = version + 1 where id = '"
                        + two.need + "' returning 1) select count(*) from told");
        two.ask();
        two.says("yes", TwoAssociations.shown(two.person("/handover").body()));
        assertThat(two.value(two.own, "select shown::text from platform.decision where what = 'transfer_agreed'"))
                .contains("\"told.language\":\"en\"")
                .doesNotContain("\"told.language\":\"fr\"");
    }

    @Test
    void aNoChangesNothingHereAndTheOtherLearnsThatItWillNotBe() {
        two.ask();
        assertThat(two.says("no", "").headers().toString()).contains("happened=no");
        assertThat(two.says("no", "").status()).as("twice is once").isEqualTo(303);
        two.letters();
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.state(two.own)).isEqualTo("said_no");
        assertThat(two.value(two.other, "select declined_at is not null from matching.exchange_foreign"))
                .isEqualTo("t");
        assertThat(two.personPage()).doesNotContain("asks whether it may take this over");
    }

    @Test
    void whatChangesAfterTheYesAsksAgain() {
        String id = two.agreed();
        two.change(two.own, "update matching.need set radius_km = 77 where id = ?", two.need.value());
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send")).isEqualTo(303);
        assertThat(two.state(two.own)).isEqualTo("asked");
        two.letters();
        assertThat(two.value(two.other, "select count(*) from matching.exchange_arrival"))
                .isEqualTo("0");
        assertThat(two.openCopies()).isEqualTo(1);
        two.says("yes", TwoAssociations.shown(two.person("/handover").body()));
        two.change(two.own, "update matching.need set person_id = ? where id = ?", UUID.randomUUID(), two.need.value());
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send")).isEqualTo(303);
        assertThat(two.state(two.own)).as("another person was never asked").isEqualTo("called_off");
    }

    @Test
    void whatIsToldInACallIsNotedByWhoeverHeardItAndDecidedByAnother() {
        String id = two.ask();
        String page = two.page(two.own, Role.LEAD, "/en/desk/handovers/" + id);
        Map<String, String> told = Map.of(
                "said",
                "yes",
                "channel",
                "phone",
                "said_on",
                TestClock.today().toString(),
                "shown",
                TwoAssociations.shown(page));
        assertThat(two.post(two.own, Role.LEAD, "/en/desk/handovers/" + id + "/note", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(two.post(two.own, Role.LEAD, "/en/desk/handovers/" + id + "/note", told)
                        .status())
                .isEqualTo(303);
        assertThat(two.state(two.own)).isEqualTo("agreed");
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send"))
                .as("noted it")
                .isEqualTo(409);
        assertThat(two.desk(two.own, Role.CASEWORKER, "/" + id + "/send"))
                .as("asked")
                .isEqualTo(409);
    }

    @Test
    void declinedWithWordsTheFileIsAsBefore() {
        String id = two.sent();
        assertThat(two.post(two.other, Role.CASEWORKER, "/en/desk/handovers/arrived/" + id + "/decline", Map.of())
                        .status())
                .isEqualTo(422);
        for (int i = 0; i < 2; i++) {
            assertThat(two.post(
                                    two.other,
                                    Role.CASEWORKER,
                                    "/en/desk/handovers/arrived/" + id + "/decline",
                                    Map.of("why", "No room <yet>"))
                            .status())
                    .isEqualTo(303);
        }
        two.letters();
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.state(two.own)).isEqualTo("declined");
        assertThat(two.page(two.own, Role.LEAD, "/en/desk/handovers/" + id)).contains("No room &lt;yet&gt;");
        assertThat(two.value(two.other, "select sealed is null from matching.exchange_arrival"))
                .isEqualTo("t");
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/take"))
                .isEqualTo(409);
        assertThat(two.value(two.other, "select count(*) from matching.need")).isEqualTo("0");
    }

    @Test
    void takenBackBeforeItIsTakenOverAndNotAfter() {
        String id = two.sent();
        assertThat(two.says("stop", "").headers().toString()).contains("happened=stop");
        assertThat(two.openCopies()).isZero();
        two.letters();
        assertThat(two.state(two.own)).isEqualTo("taken_back");
        assertThat(two.state(two.other)).isEqualTo("returned");
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/take"))
                .isEqualTo(409);
    }

    @Test
    void whatTheOtherHasCanNotBeTakenBack() {
        String id = two.taken();
        assertThat(two.desk(two.own, Role.CASEWORKER, "/" + id + "/take-back")).isEqualTo(409);
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/take"))
                .as("twice is once")
                .isEqualTo(303);
        assertThat(two.value(two.other, "select count(*) from matching.need")).isEqualTo("1");
        two.as(two.own, () -> {
            letters.send(two.other.id(), ExchangeLetter.What.RECALL, UUID.fromString(id), "");
            return true;
        });
        two.letters();
        assertThat(two.state(two.own)).as("asked back too late").isEqualTo("accepted");
        assertThat(two.openCopies()).isEqualTo(1);
    }

    @Test
    void expiresAndSaysSoAndALostLetterDoesNotLoseIt() {
        String id = two.sent();
        two.change(two.other, "delete from matching.exchange_arrival");
        two.as(two.own, () -> {
            clock.round(TestClock.now().plus(DecideTransfer.WAITS).plus(Duration.ofHours(1)));
            return true;
        });
        two.letters();
        assertThat(two.state(two.own)).isIn("expired", "taken_back");
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.state(two.other)).isEqualTo("returned");
        two.as(two.own, () -> {
            letters.send(two.other.id(), ExchangeLetter.What.TRANSFER, UUID.fromString(id), "{}");
            return true;
        });
        two.letters();
        assertThat(two.state(two.other)).as("a letter that comes after the end").isEqualTo("returned");
    }

    @Test
    void whoeverEndsWhatTheyShareGetsNothingMore() {
        String id = two.sent();
        assertThat(two.post(
                                two.other,
                                Role.LEAD,
                                "/en/desk/exchange/end",
                                Map.of("other", two.own.id().toString()))
                        .status())
                .isEqualTo(303);
        two.letters();
        two.letters();
        assertThat(two.openCopies()).isEqualTo(1);
        assertThat(two.state(two.other)).isEqualTo("returned");
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/take"))
                .isEqualTo(409);
    }

    @Test
    void ofAnErasedPersonNothingGoes() {
        two.sent();
        UUID person = UUID.fromString(
                two.value(two.own, "select person_id from matching.need where id = '" + two.need + "'"));
        two.as(two.own, () -> {
            erasure.erasePerson(person);
            return true;
        });
        two.letters();
        two.letters();
        assertThat(two.value(two.own, "select count(*) from matching.exchange_transfer"))
                .isEqualTo("0");
        assertThat(two.state(two.other)).isEqualTo("returned");
        assertThat(two.openCopies()).isZero();
    }

    @Test
    void anAssociationThatIsGoneIsNotWaitedFor() {
        String id = two.sent();
        two.change(
                two.own,
                "update matching.exchange_transfer set other = ? where id = ?",
                UUID.randomUUID(),
                UUID.fromString(id));
        two.as(two.own, () -> {
            clock.round(TestClock.now());
            return true;
        });
        assertThat(two.state(two.own)).isEqualTo("taken_back");
        assertThat(two.value(two.own, "select status from matching.need where id = '" + two.need + "'"))
                .isEqualTo("received");
    }

    @Test
    void anEditAfterTheYesAsksAgainAtOnce() {
        two.agreed();
        two.change(two.own, "update matching.need set radius_km = 77 where id = ?", two.need.value());
        two.as(two.own, () -> {
            told.fire(new RecordTold("need", two.need.value()));
            return true;
        });
        assertThat(two.state(two.own)).isEqualTo("asked");
    }

    @Test
    void anOfferGoesOverAsANeedDoes() {
        OfferId offer = two.offerAskedFor();
        SecretLink link = two.followed(offer);
        assertThat(two.desk(two.own, Role.CASEWORKER, "/ask/" + offer)).isEqualTo(303);
        String page = two.at("/en/offer/status/" + link.token() + "/handover").body();
        assertThat(page).contains("Yann Kervella", "yann@exemple.fr", "Yes, it may go over");
        assertThat(two.says(
                                "/en/offer/status/" + link.token() + "/handover/yes",
                                Map.of("shown", TwoAssociations.shown(page)))
                        .status())
                .isEqualTo(303);
        String id = two.value(two.own, "select id from matching.exchange_transfer");
        assertThat(two.desk(two.own, Role.LEAD, "/" + id + "/send")).isEqualTo(303);
        two.letters();
        String there = two.page(two.other, Role.CASEWORKER, "/en/desk/handovers/arrived/" + id);
        assertThat(there).contains("Yann Kervella", "An offer from another association");
        assertThat(two.desk(two.other, Role.CASEWORKER, "/arrived/" + id + "/take"))
                .isEqualTo(303);
        two.letters();
        assertThat(two.value(two.other, "select passed_from from matching.offer"))
                .isEqualTo(two.own.name());
        assertThat(two.value(two.own, "select status from matching.offer where id = '" + offer + "'"))
                .isEqualTo("withdrawn");
        assertThat(two.at("/en/offer/status/" + link.token()).body()).contains("looks after it now");
    }
}
